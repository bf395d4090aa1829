using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Files and directories on RAM:, as POSIX has them.</summary>
internal sealed class FileTest() : UserTest("files")
{
    public override void Run(string[] arguments)
    {
        DirectoryHandle here = DirectoryHandle.Current;
        here.RemoveFile("RAM:usertest/b"u8);
        here.RemoveFile("RAM:usertest/a"u8);
        here.RemoveDirectory("RAM:usertest"u8);
        Check(here.MakeDirectory("RAM:usertest"u8), "making a directory");
        Check(here.MakeDirectory("RAM:usertest"u8), ErrorNumber.EEXIST, "making it twice");
        Check(FileHandle.Open("RAM:usertest/a"u8, OpenFlags.ReadOnly, out _), ErrorNumber.ENOENT, "opening what is not there");
        Check(FileHandle.Open("RAM:usertest/a"u8, OpenFlags.ReadWrite | OpenFlags.Create, out FileHandle file), "creating a file");
        Check(
            FileHandle.Open("ram:usertest/a"u8, OpenFlags.ReadWrite | OpenFlags.Create | OpenFlags.Exclusive, out _), ErrorNumber.EEXIST,
            "creating it exclusively");
        Check(file.WriteAll("hello, file"u8), "writing");
        Check(file.Seek(7, SeekFrom.Start, out _), "seeking");
        Span<byte> buffer = stackalloc byte[64];
        Check(file.Read(buffer, out int count), "reading");
        Check(buffer[..count].SequenceEqual("file"u8), "the bytes differ");
        Check(file.Read(buffer, out count), "reading at the end");
        CheckEqual(count, 0, "the count at the end");
        Check(file.GetStatus(out FileStatus status), "asking for the status");
        CheckEqual((long)status.Size, 11, "the size");
        Check(file.SetLength(5), "truncating");
        Check(file.GetStatus(out status), "asking for the status");
        CheckEqual((long)status.Size, 5, "the size after truncating");

        Check(here.Rename("RAM:usertest/a"u8, "RAM:usertest/b"u8), "renaming");
        Check(here.GetStatus("RAM:usertest/a"u8, out _), ErrorNumber.ENOENT, "the old name");
        Check(here.GetStatus("RAM:usertest/b"u8, out status), "the new name");
        Check(here.RemoveDirectory("RAM:usertest"u8), ErrorNumber.ENOTEMPTY, "removing a full directory");
        Check(here.RemoveFile("RAM:usertest/b"u8), "removing");
        Check(file.ReadAt(0, buffer, out count), "reading a removed file");
        Check(buffer[..count].SequenceEqual("hello"u8), "the bytes of a removed file differ");
        file.Close();
        Check(here.RemoveDirectory("RAM:usertest"u8), "removing the directory");
        Check(FileHandle.Open("NOSUCH:thing"u8, OpenFlags.ReadOnly, out _), ErrorNumber.ENOENT, "an assign that is not there");
        Check(FileHandle.Open("RAM:../../etc"u8, OpenFlags.ReadOnly, out _), ErrorNumber.ENOENT, "a path above the root");
    }
}
