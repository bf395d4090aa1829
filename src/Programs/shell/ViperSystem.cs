using System.Text;
using ViperOS.Contracts;
using ViperOS.Shell.BuiltIns;
using ViperOS.Shell.Execution;

namespace ViperOS.Programs.Shell;

/// <summary>The system below the interpreter: ViperOS's own calls. Programs run in jobs below the shell's.</summary>
internal sealed class ViperSystem(Job job, ViperSignals signals) : ShellSystem
{
    private const int DirectoryBufferLength = 8192;

    private long _childTime;

    /// <summary>Of the shell that copies were made of.</summary>
    public override int ProcessId { get; } = Process.CurrentId;

    public int ParentId => (int)SystemCall.Invoke(SystemCallNumber.GetParentProcessId);

    public override long Now => (long)Clock.Monotonic;

    public override ErrorNumber Open(string path, OpenFlags flags, uint mode, out int handle)
    {
        ErrorNumber error = FileHandle.Open(Utf8Text.Of(path), flags, out FileHandle file, mode);
        handle = file.Handle.Value;
        return error;
    }

    public override ErrorNumber CreatePipe(out int reader, out int writer)
    {
        ErrorNumber error = Pipe.Create(out Pipe readerPipe, out Pipe writerPipe);
        reader = readerPipe.Handle.Value;
        writer = writerPipe.Handle.Value;
        return error;
    }

    public override ErrorNumber Read(int handle, Span<byte> buffer, out int count)
    {
        Handle source = new(handle);
        if (signals.File.IsSome)
        {
            // A command that waits for input is to hear of Ctrl-C.
            Span<PollEntry> entries = [new PollEntry(source, Signals.Readable), new PollEntry(signals.File, Signals.Readable)];
            if (Poll.Wait(entries, Deadline.Never, out _) == ErrorNumber.None && entries[0].Set == Signals.None)
            {
                count = 0;
                return ErrorNumber.EINTR;
            }
        }

        return new FileHandle(source).Read(buffer, out count);
    }

    public override ErrorNumber Write(int handle, ReadOnlySpan<byte> bytes)
    {
        return new FileHandle(new Handle(handle)).WriteAll(bytes);
    }

    public override void Close(int handle)
    {
        new Handle(handle).Close();
    }

    public override ErrorNumber GetStatus(string path, out FileStatus status)
    {
        return DirectoryHandle.Current.GetStatus(Utf8Text.Of(path), out status);
    }

    public override ErrorNumber ListNames(string path, List<string> names)
    {
        names.Clear();
        ErrorNumber error = DirectoryHandle.Current.OpenDirectory(Utf8Text.Of(path), out DirectoryHandle directory);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        byte[] buffer = new byte[DirectoryBufferLength];
        while ((error = directory.ReadEntries(buffer, out int length)) == ErrorNumber.None && length != 0)
        {
            DirectoryEntries entries = new(buffer.AsSpan(0, length));
            while (entries.MoveNext())
            {
                if (!entries.Name.SequenceEqual("."u8) && !entries.Name.SequenceEqual(".."u8))
                {
                    names.Add(Utf8Text.ToString(entries.Name));
                }
            }
        }

        directory.Close();
        return error;
    }

    public override bool IsTerminal(int handle)
    {
        return new FileHandle(new Handle(handle)).GetStatus(out FileStatus status) == ErrorNumber.None && status.Kind == FileKind.Terminal;
    }

    public override (long Own, long Children) GetTimes()
    {
        Process.Current.GetInformation(out ProcessInformation information);
        return ((long)information.CpuTime, Interlocked.Read(ref _childTime));
    }

    public override ProgramGroup CreateGroup(bool isControlled)
    {
        return new JobGroup(job, signals, isControlled);
    }

    public override ErrorNumber Fork(ProgramGroup group, out RunningProgram? copy)
    {
        ErrorNumber error = ((JobGroup)group).Fork(out Process process, out int id);
        copy = error == ErrorNumber.None && id != 0 ? new ViperProgram(this, process, id) : null;
        return error;
    }

    protected override void Exit(int code)
    {
        Process.Exit(code);
    }

    public override void StopSelf()
    {
        SystemCall.Invoke(SystemCallNumber.SendSignal, Process.CurrentId, SignalNames.Stop);
    }

    public override unsafe ErrorNumber CreateScratch(ReadOnlySpan<byte> bytes, out int handle)
    {
        fixed (byte* name = "shell\0"u8)
        {
            long result = SystemCall.Invoke(SystemCallNumber.MemoryFileCreate, (long)name, 0);
            handle = (int)result;
            if (result < 0)
            {
                return (ErrorNumber)(-result);
            }

            ErrorNumber error = Write(handle, bytes);
            new FileHandle(new Handle(handle)).Seek(0, SeekFrom.Start, out _);
            return error;
        }
    }

    public override ErrorNumber ReadScratch(int handle, Stream bytes)
    {
        FileHandle file = new(new Handle(handle));
        ErrorNumber error = file.Seek(0, SeekFrom.Start, out _);
        byte[] buffer = new byte[DirectoryBufferLength];
        while (error == ErrorNumber.None && (error = file.Read(buffer, out int count)) == ErrorNumber.None && count != 0)
        {
            bytes.Write(buffer, 0, count);
        }

        return error;
    }

    public override bool TrySignal(int process, int signal)
    {
        return SystemCall.Invoke(SystemCallNumber.SendSignal, process, signal) >= 0;
    }

    public override ErrorNumber Start(ProgramStart start, out RunningProgram? program)
    {
        program = null;
        ErrorNumber error = FileHandle.Open(Utf8Text.Of(start.Path), OpenFlags.ReadOnly, out FileHandle file);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        error = Spawn(start, file.Handle, out Process process);
        file.Close();
        if (error == ErrorNumber.None)
        {
            process.GetInformation(out ProcessInformation information);
            program = new ViperProgram(this, process, (int)information.Id);
        }

        return error;
    }

    public override string Explain(ErrorNumber error)
    {
        return Utf8Text.ToString(ErrorText.For(error));
    }

    /// <summary>A program has ended that used so much of the processors.</summary>
    public void AddChildTime(ulong nanoseconds)
    {
        Interlocked.Add(ref _childTime, (long)nanoseconds);
    }

    private static ErrorNumber Spawn(ProgramStart start, Handle executable, out Process process)
    {
        process = Process.None;
        JobGroup group = (JobGroup)start.Group;
        ErrorNumber error = group.Open(out Job job);
        if (error != ErrorNumber.None)
        {
            return error;
        }

        int length = 0;
        foreach (string argument in start.Arguments)
        {
            length += Encoding.UTF8.GetByteCount(argument) + 1;
        }

        foreach ((string name, string value) in start.Environment)
        {
            length += Encoding.UTF8.GetByteCount(name) + Encoding.UTF8.GetByteCount(value) + 2;
        }

        Sandbox? sandbox = start.Confinement as Sandbox;
        foreach ((string name, _) in sandbox?.Services ?? [])
        {
            length += Encoding.UTF8.GetByteCount(name) + SpawnBuilder.HandleOverhead;
        }

        SpawnBuilder spawn = new(new byte[length], executable) { Job = job };
        if (sandbox is not null)
        {
            error = job.SetLimits(sandbox.Limits);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            spawn.Namespace = sandbox.Names;
        }

        foreach (string argument in start.Arguments)
        {
            spawn.AddArgument(Utf8Text.Of(argument));
        }

        foreach ((string name, string value) in start.Environment)
        {
            spawn.AddEnvironment(Utf8Text.Of(name), Utf8Text.Of(value));
        }

        foreach ((int descriptor, int handle) in start.Files)
        {
            spawn.AddHandleAt(descriptor, new Handle(handle));
        }

        // They get slots behind the files.
        foreach ((string name, Connection service) in sandbox?.Services ?? [])
        {
            spawn.AddHandle(Utf8Text.Of(name), service.Handle, Connection.ClientRights);
        }

        spawn.SetName(Utf8Text.Of(ViperOS.Shell.PathNames.NameOf(start.Arguments[0])));
        spawn.SetCurrentDirectory(Utf8Text.Of(start.Directory));
        return group.Start(ref spawn, out process);
    }
}
