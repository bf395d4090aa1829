using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// The kernel's copy of what <see cref="SpawnArguments"/> point to, in one buffer. Lives on the stack of the system call, which
/// frees it.
/// </summary>
internal unsafe ref struct SpawnBuffers
{
    private const ulong MaximumHandles = 256;

    private byte* _buffer;

    /// <summary>
    /// Copies and checks all strings and transfers, and lets the request point to the copies. E2BIG, EINVAL, EFAULT, ENOMEM,
    /// ENAMETOOLONG.
    /// </summary>
    public int Copy(in SpawnArguments arguments, ref SpawnRequest request)
    {
        if (arguments.ArgumentsLength > Spawner.MaximumStrings || arguments.EnvironmentLength > Spawner.MaximumStrings
            || arguments.ArgumentsLength + arguments.EnvironmentLength > Spawner.MaximumStrings)
        {
            return Error.E2BIG;
        }

        if (arguments.HandleCount > MaximumHandles || arguments.NameLength > PathResolver.MaximumPath)
        {
            return Error.EINVAL;
        }

        if (arguments.CurrentDirectoryLength > PathResolver.MaximumPath)
        {
            return Error.ENAMETOOLONG;
        }

        // The transfers first, where the buffer is aligned; two paths last, the directory as given and as resolved.
        int transfers = (int)arguments.HandleCount * sizeof(HandleTransfer);
        int name = arguments.NameLength < ProcessInformation.MaximumName
            ? (int)arguments.NameLength
            : ProcessInformation.MaximumName;
        int strings = (int)arguments.ArgumentsLength + (int)arguments.EnvironmentLength;
        bool hasDirectory = arguments.CurrentDirectory is not null;
        int given = hasDirectory ? (int)arguments.CurrentDirectoryLength : 0;
        _buffer = (byte*)KernelHeap.Allocate((nuint)(transfers + name + strings + given + PathResolver.MaximumPath));
        if (_buffer is null)
        {
            return Error.ENOMEM;
        }

        byte* next = _buffer;
        if (!TryCopy(ref next, arguments.Handles, transfers, out _)
            || !TryCopy(ref next, arguments.Name, name, out request.Name)
            || !TryCopy(ref next, arguments.Arguments, (int)arguments.ArgumentsLength, out request.Arguments)
            || !TryCopy(ref next, arguments.Environment, (int)arguments.EnvironmentLength, out request.Environment)
            || !TryCopy(ref next, arguments.CurrentDirectory, given, out ReadOnlySpan<byte> path))
        {
            return Error.EFAULT;
        }

        if (!StartStack.IsWellFormed(request.Arguments) || !StartStack.IsWellFormed(request.Environment))
        {
            return Error.EINVAL;
        }

        request.Handles = new ReadOnlySpan<HandleTransfer>(_buffer, (int)arguments.HandleCount);
        Span<byte> full = new(next, PathResolver.MaximumPath);
        int length = Process.Current.CopyCurrentDirectory(full);
        if (path.Length != 0)
        {
            length = PathResolver.Resolve(full.Slice(0, length), path, full, out _);
            if (length < 0)
            {
                return length;
            }
        }

        request.CurrentDirectory = full.Slice(0, length);
        return 0;
    }

    public void Free()
    {
        KernelHeap.Free(_buffer);
        _buffer = null;
    }

    private static bool TryCopy(scoped ref byte* next, void* user, int length, out ReadOnlySpan<byte> copy)
    {
        copy = new ReadOnlySpan<byte>(next, length);
        if (length != 0 && !UserMemory.TryCopyFromUser(next, (ulong)user, (nuint)length))
        {
            return false;
        }

        next += length;
        return true;
    }
}
