"""Pictures are published without what cameras and editors wrote beside them, and otherwise as they were.

Made and read by programs that share nothing with ours: ImageMagick shows the pixels, ExifTool tells what else is there.
"""
import pathlib
import re
import shutil
import subprocess

from invalid import Published
from made_pictures import chunk, exif, png, png_chunks
from program import check

# What ExifTool says of any file, or works out from the pixels and from what pages need.
ALWAYS = re.compile(
    r"^(ExifTool Version Number|File .*|Directory|MIME Type|Image (Width|Height|Size)|Megapixels|Bit.*|Color.*|Encoding Process|"
    r"Y Cb Cr.*|JFIF Version|(X|Y) Resolution|Resolution Unit|Orientation|Exif Byte Order|Compression|Filter|Interlace|"
    r"Profile .*|.*White Point.*|(Red|Green|Blue) (X|Y)|Gamma|Background Color|Pixel.*|Palette|Animation .*|Frame .*|Duration|"
    r"WebP Flags|Vertical Scale|Horizontal Scale|VP8.*|Alpha.*|GIF Version|Has Color Map|DCT Encode Version|APP14 .*|"
    r"Transparency|Warning)$")

SECRETS = ("-GPSLatitude=51.5", "-GPSLatitudeRef=N", "-GPSLongitude=0.12", "-GPSLongitudeRef=W", "-Artist=Jane",
           "-Make=Camera", "-DateTimeOriginal=2026:11:01 12:00:00", "-XMP:Creator=Jane", "-XMP:GPSLatitude=51.5")


def call(*args):
    done = subprocess.run([str(arg) for arg in args], capture_output=True)
    check(done.returncode == 0, f"{args}: {done.stderr.decode()}")
    return done.stdout


def pixels(path):
    """The frames as they are seen, turned, with every colour in full."""
    return call("convert", path, "-auto-orient", "-depth", "8", "rgba:-")


def facts(path):
    """What ExifTool finds in a file, by name; all that stands behind its end too."""
    lines = call("exiftool", "-a", "-u", "-ee", path).decode(errors="replace").splitlines()
    return dict(reversed([re.split(r"\s*: ", line, maxsplit=1) for line in lines if ": " in line]))


def publish(program, folder, name, settings=""):
    config = folder / "site-config.toml"
    config.write_text(config.read_text() + settings)
    done = program.run("build", folder=folder)
    check(done.code == 0, f"{done}")
    return done, folder / "public" / name


def draw(path, *options):
    call("convert", "-size", "48x32", "-seed", "7", "plasma:red-blue", *options, path)


def photo(program, folder, name, *options, secrets=SECRETS, tail=b""):
    """Publishes a photo that holds a place and is turned; what is seen of it stays, and nothing else does."""
    source = folder / "content/pages" / name
    draw(source, *options)
    plain = facts(source)
    call("exiftool", "-q", "-overwrite_original", "-EXIF:Orientation#=6", *secrets, source)
    source.write_bytes(source.read_bytes() + tail)
    done, public = publish(program, folder, name)
    check(done.out.endswith(f"metadata was taken out of 1 picture; where it was taken stood in content/pages/{name}\n"), f"{done}")
    check(pixels(public) == pixels(source), "other pixels are seen")
    found = facts(public)
    check(found.get("Orientation") == "Rotate 90 CW", f"it is no longer turned: {found}")
    left = [key for key in found if not ALWAYS.match(key) and key not in plain]
    check(not left, f"the published picture still holds {left}")
    for secret in (b"Jane", b"GPS", b"Camera", b"2026:", b"a film"):
        check(secret not in public.read_bytes(), f"the published picture still holds {secret}")
    again = program.run("build", folder=folder)
    check("(0 changed)" in again.out, f"the picture was written again: {again}")


def jpeg(program, folder):
    photo(program, folder, "photo.jpg", secrets=(*SECRETS, "-IPTC:By-line=Jane", "-Comment=Jane"), tail=b"a film of Jane")


def progressive_jpeg(program, folder):
    photo(program, folder, "photo.jpeg", "-interlace", "JPEG", "-sampling-factor", "4:2:0")


def inks(program, folder):
    """Adobe's note says how the colours are stored; without it they would be turned round."""
    photo(program, folder, "photo.jpg", "-colorspace", "CMYK")


def png_photo(program, folder):
    photo(program, folder, "photo.png", secrets=(*SECRETS, "-PNG:Author=Jane", "-PNG:Comment=Jane"), tail=b"a film of Jane")


def webp(program, folder):
    photo(program, folder, "photo.webp", tail=b"a film of Jane")


def webp_without_loss(program, folder):
    photo(program, folder, "photo.webp", "-alpha", "set", "-define", "webp:lossless=true")


def moving(program, folder, name):
    source = folder / "content/pages" / name
    call("convert", "-delay", "20", "-loop", "3", "-size", "20x10", "xc:red", "xc:blue", "xc:lime", source)
    call("exiftool", "-q", "-overwrite_original", "-XMP:Creator=Jane", source)
    done, public = publish(program, folder, name)
    check("metadata was taken out of 1 picture\n" in done.out, f"{done}")
    check(b"Jane" in source.read_bytes() and b"Jane" not in public.read_bytes(), "the author's name is published")
    form = ("identify", "-format", "%w %h %T %s %[GIF:iterations];")
    check(call(*form, public) == call(*form, source), "it moves in another way")
    check(len(pixels(public)) == 3 * 20 * 10 * 4 and pixels(public) == pixels(source), "other frames are seen")


def moving_png(program, folder):
    """What makes a PNG move, and all that says how colours are meant, stays in its place."""
    colours = [chunk(b"gAMA", bytes(4)), chunk(b"cHRM", bytes(32)), chunk(b"sRGB", b"\0"), chunk(b"cICP", bytes(4)),
               chunk(b"iCCP", b"p\0\0x\x9c\x03\0\0\0\0\x01"), chunk(b"pHYs", bytes(9)), chunk(b"acTL", bytes(8)), chunk(b"fcTL", bytes(26))]
    frames = [chunk(b"fcTL", bytes(26)), chunk(b"fdAT", bytes(9))]
    notes = [chunk(b"tIME", bytes(7)), chunk(b"zTXt", b"Author\0\0Jane"), chunk(b"prVt", b"Jane"), chunk(b"eXIf", exif(1))]
    source = png(before=b"".join(colours + notes), after=b"".join(frames + notes)) + png()
    (folder / "content/pages/moving.png").write_bytes(source)
    done, public = publish(program, folder, "moving.png")
    check("where it was taken stood in content/pages/moving.png\n" in done.out, f"{done}")
    check(public.read_bytes() == png(before=b"".join(colours), after=b"".join(frames)), f"{public.read_bytes()}")


def every_turning(program, folder):
    for turned in range(1, 9):
        (folder / f"content/pages/turned-{turned}.png").write_bytes(png(2, 3, before=chunk(b"eXIf", exif(turned))))
    publish(program, folder, "turned-1.png")
    for turned in range(1, 9):
        public = folder / f"public/turned-{turned}.png"
        found = facts(public).get("Orientation")
        check(found == facts(folder / f"content/pages/turned-{turned}.png")["Orientation"] or (turned == 1 and found is None),
              f"{turned} became {found}")
        names = [name for name, _ in png_chunks(public.read_bytes())]
        check(names == [b"IHDR", *([b"eXIf"] if turned > 1 else []), b"IDAT", b"IEND"], f"{names}")


def profile(program, folder):
    """A colour profile in several parts stays, byte for byte."""
    source = folder / "content/pages/photo.jpg"
    draw(source)
    data = source.read_bytes()
    parts = [bytes([n % 251 for n in range(60000)]), bytes(9)]
    kept = b"".join(b"\xff\xe2" + (len(part) + 16).to_bytes(2, "big") + b"ICC_PROFILE\0" + bytes([at + 1, 2]) + part
                    for at, part in enumerate(parts))
    others = b"\xff\xe2\x00\x0aMPF\0Jane" + b"\xff\xe0\x00\x0bJFXX\0Jane"
    after = data.index(b"\xff\xdb")  # behind the head
    source.write_bytes(data[:after] + others + kept + data[after:] + data)
    _, public = publish(program, folder, "photo.jpg")
    check(public.read_bytes() == data[:after] + kept + data[after:], "the profile or the picture changed")


def untouched(program, folder):
    """A picture without metadata is published as it is, and nothing is said of it."""
    for name in ("a.jpg", "a.png", "a.webp", "a.gif"):
        draw(folder / "content/pages" / name, "-strip", "-define", "png:exclude-chunks=all")
    done, _ = publish(program, folder, "a.png")
    check("metadata" not in done.out and not done.err, f"{done}")
    for name in ("a.jpg", "a.png", "a.webp", "a.gif"):
        check((folder / "public" / name).read_bytes() == (folder / "content/pages" / name).read_bytes(), f"{name} changed")


def told_to_keep(program, folder):
    source = folder / "content/pages/photo.png"
    source.write_bytes(png(before=chunk(b"eXIf", exif(6))))
    done, public = publish(program, folder, "photo.png", "\n[pictures]\nkeep_metadata = true\n")
    check(public.read_bytes() == source.read_bytes(), "the picture changed")
    check("metadata was left in 1 picture, as the settings say; where it was taken can be read in content/pages/photo.png\n"
          in done.out, f"{done}")
    done = program.run("check", "--publish", folder=folder)
    check("where it was taken can be read in content/pages/photo.png" in done.out, f"{done}")


def icons(program, folder):
    (folder / "assets/icons").mkdir(parents=True)
    (folder / "assets/icons/icon.png").write_bytes(png(before=chunk(b"tEXt", b"Author\0Jane")))
    done, public = publish(program, folder, "assets/icons/icon.png")
    check(public.read_bytes() == png() and "metadata was taken out of 1 picture\n" in done.out, f"{done}")
    (folder / "assets/icons/icon.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" export-filename="/home/jane/x.png"/>')
    done = program.run("build", folder=folder)
    check(done.code == 0 and "[drawing-metadata]" in done.err, f"{done}")
    (folder / "assets/icons/icon.png").write_bytes(png()[:-9])
    done = program.run("build", folder=folder)
    check(done.code == 2 and "assets/icons/icon.png: error: this picture cannot be read: it ends in the middle" in done.err, f"{done}")


def sizes(program, folder):
    """A warning begins above 500 KB and 2,000 px, as the picture is shown."""
    pages = folder / "content/pages"
    noise = bytes(range(256)) * 2000
    (pages / "right.png").write_bytes(png(2000, 2000))
    (pages / "wide.png").write_bytes(png(2001, 5))
    (pages / "high.png").write_bytes(png(2001, 5, before=chunk(b"eXIf", exif(6))))
    (pages / "heavy.png").write_bytes(png(before=chunk(b"iCCP", noise)))
    (pages / "not-heavy.png").write_bytes(png(before=chunk(b"tEXt", noise)))
    done, _ = publish(program, folder, "right.png")
    told = re.findall(r"content/pages/(.*): warning: this picture is (.*), and readers wait for it \[large-picture\]", done.err)
    check(told == [("heavy.png", "1 px wide, 1 px high and 513 KB large"), ("high.png", "5 px wide, 2,001 px high and 1 KB large"),
                   ("wide.png", "2,001 px wide, 5 px high and 1 KB large")], f"{done}")
    check("save it again with at most 2,000 px each way and 500 KB" in done.err, f"{done}")
    strict = program.run("build", "--strict", folder=folder)
    check(strict.code == 1, f"{strict}")


def cut_anywhere(program, folder):
    """However little of a picture there is, it is an error, and the site stays as it was."""
    published = program.run("build", folder=folder)
    check(published.code == 0, f"{published}")
    files = [folder / "content/pages" / name for name in ("a.jpg", "a.png", "a.webp", "a.gif")]
    wholes = []
    for file in files:
        draw(file)
        wholes.append(file.read_bytes())
    for part in (0, 1, 3, 11, 20, 40, 200):
        for file, whole in zip(files, wholes):
            file.write_bytes(whole[:part] if part < 200 else whole[:-1])
        done = program.run("build", folder=folder)
        check(done.code == 1 and done.err.count("[broken-picture]") == 4, f"{part}: {done}")
        check(not (folder / "public/a.png").exists(), "half a picture was published")


def wrong_names(program, folder):
    (folder / "content/pages/photo.jpg").write_bytes(png())
    done, public = publish(program, folder, "photo.jpg")
    check("this is a .png picture with the name of another kind [picture-ending]" in done.err, f"{done}")
    check("rename it to photo.png, and change the pages that show it" in done.err, f"{done}")
    check(public.read_bytes() == png(), "the picture changed")


def drafts(program, folder):
    """A broken picture that only a draft shows stops nothing."""
    (folder / "content/pages/later.md").write_text('+++\ntitle = "Later"\ndraft = true\n+++\n\n![A map](map.png)\n')
    (folder / "content/pages/map.png").write_text("half")
    done = program.run("build", folder=folder)
    check(done.code == 0, f"{done}")
    check(program.run("build", "--drafts", folder=folder).code == 1, "a broken picture is shown")


def run(program, work, count, update):
    del update
    published = Published(program, work, "pictures-base")

    def test(name, work_in, *more):
        folder = pathlib.Path(work) / f"picture-{name.replace(' ', '-')}"

        def laid_out():
            published.copy(folder)
            work_in(program, folder, *more)

        count.test(f"pictures/{name}", laid_out)

    test("a JPEG loses its metadata", jpeg)
    test("a progressive JPEG does", progressive_jpeg)
    test("a JPEG in inks keeps its colours", inks)
    test("a PNG loses its metadata", png_photo)
    test("a PNG that moves keeps its frames and colours", moving_png)
    test("a WebP loses its metadata", webp)
    test("a WebP without loss does", webp_without_loss)
    test("a WebP that moves does", moving, "moving.webp")
    test("a GIF that moves does", moving, "moving.gif")
    test("each way of turning is kept", every_turning)
    test("a colour profile is kept", profile)
    test("without metadata nothing changes", untouched)
    test("settings may keep it", told_to_keep)
    test("icons", icons)
    test("large ones are a warning", sizes)
    test("half a picture is an error", cut_anywhere)
    test("names of another kind are a warning", wrong_names)
    test("those of drafts", drafts)
