using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Arm64;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Objects;
using ViperOS.Kernel.Processes;
using ViperOS.Kernel.Scheduling;
using ViperOS.Kernel.Syscalls.Linux;

namespace ViperOS.Kernel.Syscalls;

/// <summary>System calls by which Linux programs make processes and threads, and become other programs.</summary>
internal static unsafe class ProgramCalls
{
    private const CloneFlags ThreadFlags = CloneFlags.SharesMemory | CloneFlags.SharesFileSystem | CloneFlags.SharesFiles
        | CloneFlags.SharesSignalActions | CloneFlags.Thread;

    private const CloneFlags Unsupported = CloneFlags.Traced | CloneFlags.SameParent | CloneFlags.NewMounts;

    private const int MaximumScriptDepth = 4;

    // Flags of execveat.
    private const ulong NoFollow = 0x100;
    private const ulong EmptyPath = 0x1000;

    // What of arguments and environment there is room for in any case, and at most (Linux, fs/exec.c: a quarter of the stack, three of eight MiB).
    private const ulong LeastStrings = 128 * 1024;
    private const ulong MostStrings = 6 * 1024 * 1024;

    [SystemCall(
        SystemCallNumber.Clone, "flags: CLONE_* | signal, stack: address or 0, parentId: int*, threadPointer: address, childId: int*",
        "Makes a process like the calling one (fork, vfork), or with CLONE_THREAD and all it implies a thread. Returns 0 in the new one, its "
        + "number in the other.",
        Missing = "namespaces, CLONE_PARENT; CLONE_FILES and CLONE_SIGHAND without CLONE_THREAD "
        + "copy")]
    public static long Clone(ulong* registers)
    {
        CloneArguments arguments = default;
        arguments.Flags = (CloneFlags)registers[0] & ~CloneFlags.ExitSignalMask;
        arguments.Stack = registers[1];
        arguments.ParentIdAddress = registers[2];
        arguments.DescriptorAddress = registers[2];
        arguments.ThreadPointer = registers[3];
        arguments.ChildIdAddress = registers[4];
        arguments.ExitSignal = registers[0] & (ulong)CloneFlags.ExitSignalMask;
        return Clone((TrapFrame*)registers, arguments);
    }

    [SystemCall(
        SystemCallNumber.Clone3, "arguments: struct clone_args*, size: bytes", "As clone, with its arguments in memory.",
        Missing = "as clone; set_tid, cgroup")]
    public static long Clone3(ulong* registers)
    {
        if (registers[1] < CloneArguments.FirstSize)
        {
            return Error.EINVAL;
        }

        if (registers[1] > Paging.PageSize)
        {
            return Error.E2BIG;
        }

        if (!UserMemory.TryRead(registers[0], out CloneArguments arguments))
        {
            return Error.EFAULT;
        }

        for (ulong offset = CloneArguments.FirstSize; offset < registers[1]; offset++)
        {
            if (!UserMemory.TryRead(registers[0] + offset, out byte rest))
            {
                return Error.EFAULT;
            }

            if (rest != 0)
            {
                return Error.E2BIG;
            }
        }

        if ((arguments.Flags & CloneFlags.ExitSignalMask) != 0 || arguments.Stack > Paging.UserEnd
            || arguments.StackSize > Paging.UserEnd - arguments.Stack || (arguments.Stack == 0) != (arguments.StackSize == 0))
        {
            return Error.EINVAL;
        }

        arguments.Stack += arguments.StackSize;
        return Clone((TrapFrame*)registers, arguments);
    }

    [SystemCall(
        SystemCallNumber.Execute, "path: string, arguments: string[], environment: string[]",
        "Becomes another program: an executable, or a script that begins with #!. Its other threads end. E2BIG beyond a quarter of "
        + "RLIMIT_STACK, and for a string beyond 128 KiB. EACCES without permission; set-user-ID and set-group-ID bits "
        + "count on servers that user 0 made, in namespaces that user 0 made.")]
    public static long Execute(ulong* registers) =>
        Execute((TrapFrame*)registers, PseudoHandle.CurrentDirectory, registers[0], registers[1], registers[2], 0);

    [SystemCall(
        SystemCallNumber.ExecuteAt, "directory: handle, path: string, arguments: string[], environment: string[], flags: AT_*",
        "As execve, from an open directory, or with AT_EMPTY_PATH the open file itself.")]
    public static long ExecuteAt(ulong* registers) =>
        (registers[4] & ~(EmptyPath | NoFollow)) != 0
            ? Error.EINVAL
            : Execute((TrapFrame*)registers, (int)registers[0], registers[1], registers[2], registers[3], registers[4]);

    private static long Clone(TrapFrame* frame, in CloneArguments arguments)
    {
        CloneFlags flags = arguments.Flags;
        if ((flags & Unsupported) != 0 || ((flags & CloneFlags.Thread) != 0 && (flags & ThreadFlags) != ThreadFlags)
            || ((flags & CloneFlags.HandlesDescriptor) != 0 && (flags & (CloneFlags.Thread | CloneFlags.Detached)) != 0)
            || ((flags & CloneFlags.HandlesDescriptor) != 0 && (flags & CloneFlags.SetsParentId) != 0
                && arguments.DescriptorAddress == arguments.ParentIdAddress)
            || arguments.ExitSignal > (ulong)SignalNumber.Last || arguments.Stack > Paging.UserEnd || (arguments.Stack & 15) != 0 || arguments.ThreadPointer > Paging.UserEnd)
        {
            return Error.EINVAL;
        }

        ForkRequest request = default;
        request.SharesMemory = (flags & CloneFlags.SharesMemory) != 0;
        request.WaitsForExec = (flags & CloneFlags.WaitsForExec) != 0;
        request.ClearsSignalActions = (flags & CloneFlags.ClearsSignalActions) != 0;
        request.ExitSignal = (int)arguments.ExitSignal;
        request.StackPointer = arguments.Stack;
        request.ThreadPointer =
            (flags & CloneFlags.SetsThreadPointer) != 0 ? arguments.ThreadPointer : SystemRegisters.ReadThreadPointer();
        request.SetIdAddress = (flags & CloneFlags.SetsChildId) != 0 ? arguments.ChildIdAddress : 0;
        request.ClearIdAddress = (flags & CloneFlags.ClearsChildId) != 0 ? arguments.ChildIdAddress : 0;
        request.ParentIdAddress = (flags & CloneFlags.SetsParentId) != 0 ? arguments.ParentIdAddress : 0;
        request.HandleAddress = (flags & CloneFlags.HandlesDescriptor) != 0 ? arguments.DescriptorAddress : 0;
        return (flags & CloneFlags.Thread) != 0 ? Process.CloneThread(frame, request) : Process.Fork(frame, request);
    }

    private static long Execute(
        TrapFrame* frame, int directory, ulong pathAddress, ulong argumentVector, ulong environmentVector, ulong flags)
    {
        Process process = Process.Current;
        ExecuteBuffers buffers = default;
        byte* path = (byte*)KernelHeap.Allocate(PathResolver.MaximumPath);
        int error = path is null ? Error.ENOMEM : UserMemory.TryReadString(pathAddress, path, PathResolver.MaximumPath);
        int length = error;
        ulong stackLimit = process.CurrentLimit(ResourceLimitKind.Stack);
        if (error >= 0)
        {
            if (length == 0 && (flags & EmptyPath) != 0)
            {
                length = WriteHandlePath(directory, new Span<byte>(path, PathResolver.MaximumPath));
                directory = PseudoHandle.CurrentDirectory;
            }

            ulong strings = stackLimit / 4 < LeastStrings ? LeastStrings : stackLimit / 4 > MostStrings ? MostStrings : stackLimit / 4;
            error = buffers.Copy(argumentVector, environmentVector, (int)strings);
        }

        MemoryObject? program = null;
        FileStatus status = default;
        if (error >= 0)
        {
            error = FindProgram(process, directory, (flags & NoFollow) != 0, path, ref length, ref buffers, out program, out status);
        }

        if (program is not null)
        {
            Credentials credentials = process.Credentials.AfterExecute(status, !process.HasNoNewPrivileges);
            SpawnRequest request = default;
            request.Executable = program;
            request.Job = process.Job;
            ReadOnlySpan<byte> name = new(path, length);
            request.Name = name.Slice(name.LastIndexOf((byte)'/') + 1);
            request.Arguments = buffers.Arguments;
            request.Environment = buffers.Environment;
            request.Identity = StartIdentity.Of(credentials);
            request.StackLimit = stackLimit;
            error = process.Execute(frame, request, credentials);
            program.Release();
        }

        buffers.Free();
        KernelHeap.Free(path);

        // The result becomes x0, which of a new program is zero.
        return error;
    }

    /// <summary>The name of an open file among those of the process; its length.</summary>
    private static int WriteHandlePath(int handle, Span<byte> path)
    {
        ReadOnlySpan<byte> prefix = "/dev/fd/"u8;
        prefix.CopyTo(path);
        int digits = 1;
        for (uint rest = (uint)handle; rest >= 10; rest /= 10)
        {
            digits++;
        }

        uint number = (uint)handle;
        for (int i = digits - 1; i >= 0; i--)
        {
            path[prefix.Length + i] = (byte)('0' + (number % 10));
            number /= 10;
        }

        return prefix.Length + digits;
    }

    /// <summary>
    /// The program behind a path, which becomes that of the interpreter as long as it names a script. The error of opening it, ENOEXEC, E2BIG.
    /// </summary>
    private static int FindProgram(
        Process process,
        int directory,
        bool refusesLinks,
        byte* path,
        ref int length,
        ref ExecuteBuffers buffers,
        out MemoryObject? program,
        out FileStatus status)
    {
        status = default;
        byte* line = stackalloc byte[ExecuteBuffers.MaximumScriptLine];
        for (int depth = 0; depth <= MaximumScriptDepth; depth++)
        {
            int error = FileSystem.OpenProgram(process, directory, new ReadOnlySpan<byte>(path, length), out program, out status, refusesLinks);
            if (error < 0)
            {
                return error;
            }

            if (program!.HasWriters)
            {
                program.Release();
                program = null;
                return Error.ETXTBSY;
            }

            long read = program.ReadKernel(0, line, ExecuteBuffers.MaximumScriptLine);
            if (read < 2 || line[0] != (byte)'#' || line[1] != (byte)'!')
            {
                return 0;
            }

            program.Release();
            program = null;
            if (!ScriptLine.TryParse(new ReadOnlySpan<byte>(line, (int)read), out ReadOnlySpan<byte> interpreter, out ReadOnlySpan<byte> argument))
            {
                return Error.ENOEXEC;
            }

            error = buffers.Prepend(interpreter, argument, new ReadOnlySpan<byte>(path, length));
            if (error < 0)
            {
                return error;
            }

            directory = PseudoHandle.CurrentDirectory;
            refusesLinks = false;
            interpreter.CopyTo(new Span<byte>(path, PathResolver.MaximumPath));
            length = interpreter.Length;
        }

        program = null;
        return Error.ENOEXEC;
    }
}
