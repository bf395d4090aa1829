using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>A process reaches what its namespace holds, and nothing else.</summary>
internal sealed class NamespaceTest() : UserTest("namespaces")
{
    public override void Run(string[] arguments)
    {
        Check(Namespace.CreateEmpty(out Namespace empty), "creating a namespace");
        Span<byte> buffer = stackalloc byte[256];
        Check(empty.List(buffer, out int length), "listing an empty namespace");
        CheckEqual(length, 0, "the length of an empty listing");
        Check(DirectoryHandle.Current.OpenDirectory("RAM:"u8, out DirectoryHandle ram), "opening RAM:");
        Check(empty.Bind("WORK"u8, ram), "binding");
        Check(empty.List(buffer, out length), "listing");
        Check(buffer[..length].SequenceEqual("WORK\0"u8), "the listing is wrong");
        Check(empty.Unbind("work"u8), "unbinding without regard to case");
        Check(empty.Unbind("work"u8), ErrorNumber.ENOENT, "unbinding twice");
        Check(Run(empty, out int code), "starting a child without names");
        CheckEqual(code, 0, "what the child without names could open");
        empty.Close();
        ram.Close();
    }

    public override int RunChild(string[] arguments)
    {
        return FileHandle.Open("RAM:"u8, OpenFlags.ReadOnly, out _) == ErrorNumber.ENOENT
            && FileHandle.Open("C:usertests"u8, OpenFlags.ReadOnly, out _) == ErrorNumber.ENOENT
            && FileHandle.Open("/"u8, OpenFlags.ReadOnly, out _) == ErrorNumber.ENOENT ? 0 : 1;
    }

    private static ErrorNumber Run(Namespace names, out int code)
    {
        code = -1;
        ErrorNumber error = FileHandle.Open("C:usertests"u8, OpenFlags.ReadOnly, out FileHandle file);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        SpawnBuilder spawn = new(stackalloc byte[256], file.Handle);
        spawn.Namespace = names;
        spawn.AddArgument("usertests"u8);
        spawn.AddArgument("--child"u8);
        spawn.AddArgument("namespaces"u8);
        spawn.AddArgument("-"u8);
        error = spawn.Start(out Process process);
        file.Close();
        if (error == ErrorNumber.None)
        {
            error = process.WaitForExit(Deadline.Never, out code);
            process.Close();
        }

        return error;
    }
}
