using ViperOS.Contracts;

namespace ViperOS;

/// <summary>
/// A running or ended program; <see cref="SpawnBuilder"/> starts one. Rights: Wait waits for its end, Inspect reads its state,
/// Manage kills it and maps into it.
/// </summary>
[Capability(KernelObjectType.Process)]
public readonly unsafe struct Process(Handle handle)
{
    public Handle Handle { get; } = handle;

    public static Process None => new(Handle.None);

    /// <summary>This process, without a slot.</summary>
    public static Process Current => new(new Handle(PseudoHandle.CurrentProcess));

    public static int CurrentId => (int)SystemCall.Invoke(SystemCallNumber.GetProcessId);

    /// <summary>Ends this process.</summary>
    public static void Exit(int code)
    {
        SystemCall.Invoke(SystemCallNumber.ProcessExit, code);
    }

    public ErrorNumber GetInformation(out ProcessInformation information)
    {
        fixed (ProcessInformation* pointer = &information)
        {
            *pointer = default;
            return SystemCall.Try(SystemCallNumber.ProcessInformation, Handle.Value, (long)pointer);
        }
    }

    /// <summary>
    /// Waits for the end and gives the exit code: the program's own, or one of <see cref="ExitCode"/>. ETIMEDOUT after the
    /// deadline.
    /// </summary>
    public ErrorNumber WaitForExit(ulong deadline, out int exitCode)
    {
        exitCode = 0;
        ErrorNumber error = Handle.Wait(Signals.Terminated, deadline, out _);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = GetInformation(out ProcessInformation information);
        exitCode = information.ExitCode;
        return error;
    }

    /// <summary>Needs Manage. Killing one that has ended succeeds.</summary>
    public ErrorNumber Kill(int exitCode = ExitCode.Killed)
    {
        return SystemCall.Try(SystemCallNumber.Kill, Handle.Value, exitCode);
    }

    /// <summary>
    /// What its handle table holds, in order of slots. The count may exceed the buffer, which then has the first ones. Needs
    /// Inspect.
    /// </summary>
    public ErrorNumber ListCapabilities(Span<HandleInformation> buffer, out int count)
    {
        fixed (HandleInformation* pointer = buffer)
        {
            return SystemCall.TryCount(out count, SystemCallNumber.HandleList, Handle.Value, (long)pointer, buffer.Length);
        }
    }

    /// <summary>The count may exceed the buffer, which then has the first ones. Needs Inspect.</summary>
    public ErrorNumber ListThreads(Span<ThreadInformation> buffer, out int count)
    {
        fixed (ThreadInformation* pointer = buffer)
        {
            return SystemCall.TryCount(out count, SystemCallNumber.ThreadList, Handle.Value, (long)pointer, buffer.Length);
        }
    }

    public ErrorNumber Close()
    {
        return Handle.Close();
    }
}
