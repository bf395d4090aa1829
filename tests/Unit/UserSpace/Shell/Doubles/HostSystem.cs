using System.Runtime.InteropServices;
using System.Text;
using ViperOS.Contracts;
using ViperOS.Shell.Execution;

namespace ViperOS.Tests.UserSpace.Shell.Doubles;

/// <summary>The shell's system on a Linux host: its files, pipes and programs, by libc. Used by the shells of one test.</summary>
internal sealed unsafe partial class HostSystem : ShellSystem
{
    private const int CloseOnExec = 0x80000;
    private const int DuplicateAbove = 1030;

    /// <summary>Handles lie above all descriptors that a script can name.</summary>
    private const int FirstHandle = 100;
    private const int AddedMembers = 1024;

    /// <summary>Of the shells under test: what they send to themselves comes here.</summary>
    public Interruption Interruption { get; } = new();

    public override int ProcessId => Environment.ProcessId;

    public override long Now => Environment.TickCount64 * 1_000_000;

    public override ErrorNumber Open(string path, OpenFlags flags, uint mode, out int handle)
    {
        handle = Lift(open(path, (int)flags | CloseOnExec, mode));
        return Error(handle);
    }

    public override ErrorNumber CreatePipe(out int reader, out int writer)
    {
        int* ends = stackalloc int[2];
        int result = pipe2(ends, CloseOnExec);
        reader = result < 0 ? result : Lift(ends[0]);
        writer = result < 0 ? result : Lift(ends[1]);
        return Error(result);
    }

    public override ErrorNumber Read(int handle, Span<byte> buffer, out int count)
    {
        fixed (byte* pointer = buffer)
        {
            count = (int)read(handle, pointer, buffer.Length);
            ErrorNumber error = Error(count);
            count = Math.Max(count, 0);
            return error;
        }
    }

    public override ErrorNumber Write(int handle, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* pointer = bytes)
        {
            for (int done = 0; done < bytes.Length;)
            {
                int count = (int)write(handle, pointer + done, bytes.Length - done);
                if (count < 0)
                {
                    return Error(count);
                }

                done += count;
            }

            return ErrorNumber.None;
        }
    }

    public override void Close(int handle)
    {
        close(handle);
    }

    public override ErrorNumber GetStatus(string path, out FileStatus status)
    {
        status = default;
        FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        if (!info.Exists)
        {
            return ErrorNumber.ENOENT;
        }

        bool isRegular = info is FileInfo && (info.Attributes & FileAttributes.Device) == 0 && !path.StartsWith("/dev/");
        status.Kind = info is DirectoryInfo ? FileKind.Directory : isRegular ? FileKind.Regular : FileKind.Terminal;
        status.Size = info is FileInfo file ? (ulong)file.Length : 4096;
        status.Mode = (uint)info.UnixFileMode;
        status.ModifiedTime = info.LastWriteTimeUtc.Ticks;
        return ErrorNumber.None;
    }

    public override ErrorNumber ListNames(string path, List<string> names)
    {
        names.Clear();
        if (!Directory.Exists(path))
        {
            return ErrorNumber.ENOENT;
        }

        names.AddRange(new DirectoryInfo(path).EnumerateFileSystemInfos().Select(f => f.Name));
        return ErrorNumber.None;
    }

    public override bool IsTerminal(int handle)
    {
        return false;
    }

    public override (long Own, long Children) GetTimes()
    {
        return (0, 0);
    }

    public override ProgramGroup CreateGroup(bool isControlled)
    {
        return new HostGroup();
    }

    public override ErrorNumber Branch(ProgramGroup group, Interpreter environment, Func<int> body, out RunningProgram? copy)
    {
        copy = new HostCopy(body);
        return ErrorNumber.None;
    }

    public override ErrorNumber CreateScratch(ReadOnlySpan<byte> bytes, out int handle)
    {
        handle = Lift(memfd_create("shell", 0));
        ErrorNumber error = Error(handle);
        if (error == ErrorNumber.None && !bytes.IsEmpty)
        {
            error = Write(handle, bytes);
            lseek(handle, 0, 0);
        }

        return error;
    }

    public override ErrorNumber ReadScratch(int handle, Stream bytes)
    {
        lseek(handle, 0, 0);
        byte[] buffer = new byte[4096];
        ErrorNumber error;
        while ((error = Read(handle, buffer, out int count)) == ErrorNumber.None && count != 0)
        {
            bytes.Write(buffer, 0, count);
        }

        return error;
    }

    public override bool TrySignal(int process, int signal)
    {
        bool isOwn = process == ProcessId;
        if (isOwn)
        {
            Interruption.Raise(signal);
        }

        return isOwn;
    }

    public override ErrorNumber Start(ProgramStart start, out RunningProgram? program)
    {
        program = null;
        byte* actions = stackalloc byte[AddedMembers];
        posix_spawn_file_actions_init(actions);
        posix_spawn_file_actions_addchdir_np(actions, start.Directory);
        for (int descriptor = 0; descriptor < 3; descriptor++)
        {
            if (!start.Files.Exists(f => f.Descriptor == descriptor))
            {
                posix_spawn_file_actions_addclose(actions, descriptor);
            }
        }

        foreach ((int descriptor, int handle) in start.Files)
        {
            posix_spawn_file_actions_adddup2(actions, handle, descriptor);
        }

        nint[] arguments = Strings(start.Arguments);
        nint[] environment = Strings([.. start.Environment.Select(v => $"{v.Name}={v.Value}")]);
        fixed (nint* argumentPointer = arguments)
        fixed (nint* environmentPointer = environment)
        {
            int result = posix_spawn(out int id, start.Path, actions, null, argumentPointer, environmentPointer);
            posix_spawn_file_actions_destroy(actions);
            Array.ForEach(arguments, Marshal.FreeHGlobal);
            Array.ForEach(environment, Marshal.FreeHGlobal);
            if (result == 0)
            {
                program = new HostProgram(id);
                ((HostGroup)start.Group).Add(id);
            }

            return (ErrorNumber)result;
        }
    }

    public override string Explain(ErrorNumber error)
    {
        return error.ToString();
    }

    private static nint[] Strings(List<string> texts)
    {
        return [.. texts.Select(Marshal.StringToCoTaskMemUTF8), 0];
    }

    private static int Lift(int descriptor)
    {
        if (descriptor < 0)
        {
            return descriptor;
        }

        int lifted = fcntl(descriptor, DuplicateAbove, FirstHandle);
        close(descriptor);
        return lifted;
    }

    private static ErrorNumber Error(int result)
    {
        return result >= 0 ? ErrorNumber.None : (ErrorNumber)Marshal.GetLastPInvokeError();
    }

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int open(string path, int flags, uint mode);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int memfd_create(string name, uint flags);

    [LibraryImport("libc")]
    private static partial nint lseek(int descriptor, nint offset, int origin);

    [LibraryImport("libc", SetLastError = true)]
    private static partial int pipe2(int* ends, int flags);

    [LibraryImport("libc", SetLastError = true)]
    private static partial nint read(int descriptor, byte* buffer, nint count);

    [LibraryImport("libc", SetLastError = true)]
    private static partial nint write(int descriptor, byte* buffer, nint count);

    [LibraryImport("libc")]
    private static partial int close(int descriptor);

    [LibraryImport("libc")]
    private static partial int fcntl(int descriptor, int command, int argument);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int posix_spawn(out int id, string path, byte* actions, void* attributes, nint* arguments, nint* environment);

    [LibraryImport("libc")]
    private static partial int posix_spawn_file_actions_init(byte* actions);

    [LibraryImport("libc")]
    private static partial int posix_spawn_file_actions_destroy(byte* actions);

    [LibraryImport("libc", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int posix_spawn_file_actions_addchdir_np(byte* actions, string path);

    [LibraryImport("libc")]
    private static partial int posix_spawn_file_actions_adddup2(byte* actions, int from, int to);

    [LibraryImport("libc")]
    private static partial int posix_spawn_file_actions_addclose(byte* actions, int descriptor);
}
