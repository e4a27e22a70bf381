"""Pictures that tests make from nothing, byte by byte, so that each part of them is known."""
import struct
import zlib

GPS = (b"MM\0*\0\0\0\x08" + b"\0\x02" + b"\x01\x12\0\x03\0\0\0\x01\0%c\0\0" + b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26" + b"\0\0\0\0" +
       b"\0\x02" + b"\0\x01\0\x02\0\0\0\x02N\0\0\0" + b"\0\x02\0\x05\0\0\0\x03\0\0\0\x44" + b"\0\0\0\0" +
       b"\0\0\0\x33\0\0\0\x01\0\0\0\x1e\0\0\0\x01\0\0\0\0\0\0\0\x01")


def exif(turned=1):
    """Exif that says how a picture is turned, and that it was taken at 51 degrees and 30 minutes north."""
    return GPS.replace(b"%c", bytes([turned]))


def chunk(name, data):
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width=1, height=1, grey=0, before=b"", after=b""):
    """A PNG of one grey, with further chunks before and after its pixels."""
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    pixels = zlib.compress((b"\0" + bytes([grey]) * width) * height)
    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + before + chunk(b"IDAT", pixels) + after +
            chunk(b"IEND", b""))


def png_chunks(data):
    """(name, data) of each chunk; nothing may stand behind the last."""
    at, out = 8, []
    while at < len(data):
        size = struct.unpack(">I", data[at:at + 4])[0]
        out.append((data[at + 4:at + 8], data[at + 8:at + 8 + size]))
        assert zlib.crc32(data[at + 4:at + 8 + size]) == struct.unpack(">I", data[at + 8 + size:at + 12 + size])[0]
        at += 12 + size
    assert out[-1][0] == b"IEND", out
    return out
