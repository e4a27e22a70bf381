#include "commands/rules/rules.h"

namespace codify {
namespace {

constexpr Rule kRules[] = {
    {"build-running", "Another build is writing to the same folder.", "Wait until it has finished, then try again."},
    {"cannot-read", "The system does not let codify read a file or folder.",
     "Ask for permission to read it, or move the site to a folder of your own."},
    {"damaged-tree", "Files of an earlier version of the published site are missing, so it cannot be put back.",
     "Choose another number that codify history lists."},
    {"disk", "The disk is full, gone, or may not be written to. What was published before is whole.",
     "Make room or ask for permission, then build again."},
    {"disturbed", "Something else changed the folders while codify was writing. What was published before is whole.",
     "Close what works in the folder, then build again."},
    {"edition-not-frozen", "codify edition freeze cannot do what it was asked: the message says why. Nothing was made.",
     "Follow the hint, then freeze again."},
    {"few-open-files", "The system lets the preview open too few files at once for a browser to reach it.",
     "Type \"ulimit -n 1024\" in the same window and start it again, or ask who looks after the computer."},
    {"file-changing", "A file changed each time that codify tried to read it, so it was never read whole.",
     "Wait until what writes it is done, then try again."},
    {"folder-exists", "A folder of that name stands there already, and codify never writes over it.",
     "Choose another name."},
    {"frozen-edition",
     "A file of a frozen edition was changed, added or taken out. What readers have quoted must stay as it was.",
     "Take the file back from where you keep versions, and make the change in the current edition."},
    {"half-published",
     "The folder had to be published page by page, and the disk reported an error in the middle: some pages are new and "
     "others old. Each page is whole.",
     "Mend what the message says, then build again: the next command finishes what was begun."},
    {"missing-library", "This command needs a library that the system does not have.",
     "Install it with the system's packages; scripts/build names them."},
    {"no-history",
     "Nothing is known of what was published to this folder: no build published to it, or its record is gone.",
     "Name the folder with --output, or build the site."},
    {"no-port",
     "The preview cannot be reached at the port or the address: another program has it, or it may not be used.",
     "Name another port with --port, or leave --port and --host out."},
    {"no-such-tree", "codify restore was given a number that codify history does not list, or that is shown already.",
     "Look at codify history, and choose a number from its list."},
    {"out-of-memory", "The system gave codify no more memory. What was published before is whole.",
     "Close other programs, or raise the limit (ulimit -v), then try again."},
    {"output-conflict",
     "Somebody else's file in the published folder stands where the site needs a folder, or the other way round. A "
     "build "
     "never deletes what it did not make.",
     "Move that file out of the folder, or give the page another name."},
    {"output-place", "The folder to publish to cannot be used: it holds something else, or stands in a bad place.",
     "Name another folder with --output; --adopt lets codify publish to one that it did not make."},
    {"wrong-host", "--host takes the number of a network address of this computer, and no name.",
     "Write a number such as 127.0.0.1, or leave --host out."},
};

}  // namespace

RuleTable machine_rules() { return {"Folders, disks and other builds", kRules}; }

}  // namespace codify
