using System.Text;
using ViperOS.Contracts;

namespace ViperOS.Programs.UserTests;

/// <summary>Starts this program again, to run the child part of a test.</summary>
internal static class Child
{
    public const string Argument = "--child";

    /// <summary>Starts the child in a job (the current one for <see cref="Job.Current"/>), with one capability under a name if there is one.</summary>
    /// <param name="isQuiet">What it writes goes to /dev/null.</param>
    public static ErrorNumber Start(
        string test, string argument, Job job, ReadOnlySpan<byte> handleName, Handle handle, Rights rights, out Process process,
        Namespace? names = null, bool isQuiet = false)
    {
        process = Process.None;
        ErrorNumber error = FileHandle.Open("C:usertests"u8, OpenFlags.ReadOnly, out FileHandle file);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        Span<byte> text = stackalloc byte[64];
        SpawnBuilder spawn = new(stackalloc byte[512], file.Handle);
        spawn.Job = job;
        spawn.Namespace = names ?? Namespace.Current;
        spawn.SetName("usertests"u8);
        spawn.AddArgument("usertests"u8);
        spawn.AddArgument("--child"u8);
        spawn.AddArgument(text[..Encoding.UTF8.GetBytes(test, text)]);
        Span<byte> argumentText = stackalloc byte[64];
        spawn.AddArgument(argumentText[..Encoding.UTF8.GetBytes(argument, argumentText)]);
        FileHandle nowhere = default;
        if (isQuiet && FileHandle.Open("/dev/null"u8, OpenFlags.WriteOnly, out nowhere) != ErrorNumber.None)
        {
            file.Close();
            return ErrorNumber.ENODEV;
        }

        spawn.AddStandard(Handle.None, isQuiet ? nowhere.Handle : new Handle(1), isQuiet ? nowhere.Handle : new Handle(2));
        if (handle.IsSome)
        {
            spawn.AddHandle(handleName, handle, rights);
        }

        error = spawn.Start(out process);
        file.Close();
        if (isQuiet)
        {
            nowhere.Close();
        }

        return error;
    }

    public static ErrorNumber Start(string test, string argument, Job job, out Process process)
    {
        return Start(test, argument, job, default, Handle.None, Rights.None, out process);
    }

    /// <summary>Starts the child and waits for its end.</summary>
    public static ErrorNumber Run(string test, string argument, Job job, out int exitCode)
    {
        exitCode = 0;
        ErrorNumber error = Start(test, argument, job, out Process process);
        if (error == ErrorNumber.None)
        {
            error = process.WaitForExit(Deadline.Never, out exitCode);
            process.Close();
        }

        return error;
    }
}
