using ViperOS.Contracts;

namespace ViperOS.Shell.Execution;

/// <summary>
/// What the interpreter needs of the system below it. Paths are absolute. All methods may be called from several threads at once.
/// </summary>
public abstract class ShellSystem
{
    /// <summary>Of the shell: <c>$$</c>.</summary>
    public abstract int ProcessId { get; }

    /// <summary>Nanoseconds of a clock that only goes forward.</summary>
    public abstract long Now { get; }

    public abstract ErrorNumber Open(string path, OpenFlags flags, uint mode, out int handle);

    public abstract ErrorNumber CreatePipe(out int reader, out int writer);

    /// <summary>Waits for at least one byte; 0 bytes at the end.</summary>
    public abstract ErrorNumber Read(int handle, Span<byte> buffer, out int count);

    /// <summary>Writes all bytes.</summary>
    public abstract ErrorNumber Write(int handle, ReadOnlySpan<byte> bytes);

    public abstract void Close(int handle);

    public abstract ErrorNumber GetStatus(string path, out FileStatus status);

    /// <summary>The names in a directory, in any order.</summary>
    public abstract ErrorNumber ListNames(string path, List<string> names);

    public abstract bool IsTerminal(int handle);

    /// <summary>What the processes that were waited for have used, in nanoseconds: the shell's own time and theirs.</summary>
    public abstract (long Own, long Children) GetTimes();

    /// <summary>A group of programs that end together; <paramref name="isControlled"/> makes it a process group of its own.</summary>
    public abstract ProgramGroup CreateGroup(bool isControlled);

    /// <summary>ENOENT if there is no such file, ENOEXEC if it is no program.</summary>
    public abstract ErrorNumber Start(ProgramStart start, out RunningProgram? program);

    /// <summary>Makes a copy of the shell's process, in a group.</summary>
    /// <param name="copy">The copy, to be waited for; null in the copy itself.</param>
    public virtual ErrorNumber Fork(ProgramGroup group, out RunningProgram? copy)
    {
        copy = null;
        return ErrorNumber.ENOSYS;
    }

    /// <summary>Runs a body in a copy of the shell's process that has nothing but its environment, and ends with what the body returns.</summary>
    public virtual ErrorNumber Branch(ProgramGroup group, Interpreter environment, Func<int> body, out RunningProgram? copy)
    {
        ErrorNumber error = Fork(group, out copy);
        if (error == ErrorNumber.None && copy is null)
        {
            environment.EnterCopy();
            Exit(body());
        }

        environment.Abandon();
        return error;
    }

    /// <summary>Ends this process.</summary>
    protected virtual void Exit(int code)
    {
        Environment.Exit(code);
    }

    /// <summary>Stops this process until somebody continues it.</summary>
    public virtual void StopSelf()
    {
    }

    /// <summary>A file without a name that holds these bytes, to be read from its start.</summary>
    public abstract ErrorNumber CreateScratch(ReadOnlySpan<byte> bytes, out int handle);

    /// <summary>All that a file without a name holds.</summary>
    public abstract ErrorNumber ReadScratch(int handle, Stream bytes);

    /// <summary>Sends a POSIX signal to a process. False if there is no such process, or if that is not possible.</summary>
    public virtual bool TrySignal(int process, int signal)
    {
        return false;
    }

    /// <summary>In words for people.</summary>
    public abstract string Explain(ErrorNumber error);
}
