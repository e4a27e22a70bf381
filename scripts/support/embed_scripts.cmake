# Writes OUTPUT, the source of program_scripts(), with the text of FOLDER/NAME.js for each of NAMES.
set(entries "")
foreach(name IN LISTS NAMES)
  file(READ "${FOLDER}/${name}.js" text)
  string(APPEND entries "    {\"${name}\", R\"codify(${text})codify\"},\n")
endforeach()
file(WRITE "${OUTPUT}" "// Made by CMakeLists.txt from assets/.
#include \"theme/program_scripts.h\"

namespace codify {
namespace {

constexpr ProgramScript kAll[] = {
${entries}};

}  // namespace

std::span<const ProgramScript> program_scripts() { return kAll; }

}  // namespace codify
")
