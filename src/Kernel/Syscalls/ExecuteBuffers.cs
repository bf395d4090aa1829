using System;
using ViperOS.Contracts;
using ViperOS.Kernel.Files;
using ViperOS.Kernel.Memory;
using ViperOS.Kernel.Processes;

namespace ViperOS.Kernel.Syscalls;

/// <summary>
/// The kernel's copy of what execve(2) is given: arguments and environment as blocks of zero-terminated strings, with room in front of the
/// arguments for those of an interpreter. Lives on the stack of the system call, which frees it.
/// </summary>
internal unsafe ref struct ExecuteBuffers
{
    /// <summary>Longest line after #! that counts, as on Linux.</summary>
    public const int MaximumScriptLine = 256;

    // The interpreter, its argument, and the script's path.
    private const int Room = MaximumScriptLine + PathResolver.MaximumPath + 8;

    private const int FirstSize = 32 * 1024;

    /// <summary>Longest single string, with its zero byte, as on Linux.</summary>
    private const int MaximumString = 128 * 1024;

    private LargeBuffer _space;
    private int _maximum;
    private byte* _buffer;
    private int _argumentsStart;
    private int _argumentsEnd;
    private int _end;

    public readonly ReadOnlySpan<byte> Arguments => new(_buffer + _argumentsStart, _argumentsEnd - _argumentsStart);

    public readonly ReadOnlySpan<byte> Environment => new(_buffer + _argumentsEnd, _end - _argumentsEnd);

    /// <summary>Copies both vectors, either of which may be 0, of at most so many bytes together. E2BIG, EFAULT, ENOMEM.</summary>
    public int Copy(ulong arguments, ulong environment, int maximum)
    {
        _maximum = maximum;
        if (!_space.TryAllocate(Room + FirstSize))
        {
            return Error.ENOMEM;
        }

        _buffer = _space.Bytes;

        _argumentsStart = Room;
        _end = Room;
        int error = CopyVector(arguments);
        _argumentsEnd = _end;
        return error < 0 ? error : CopyVector(environment);
    }

    /// <summary>
    /// Makes the arguments those of a script's interpreter: it, its argument if there is one, the script's path, and what followed the first
    /// of the old ones. E2BIG if there is no room for that, as with scripts of scripts of scripts.
    /// </summary>
    public int Prepend(ReadOnlySpan<byte> interpreter, ReadOnlySpan<byte> argument, ReadOnlySpan<byte> script)
    {
        ReadOnlySpan<byte> old = Arguments;
        int first = old.IndexOf((byte)0);
        int rest = first < 0 ? _argumentsEnd : _argumentsStart + first + 1;
        int length = interpreter.Length + 1 + (argument.Length == 0 ? 0 : argument.Length + 1) + script.Length + 1;
        if (length > rest)
        {
            return Error.E2BIG;
        }

        _argumentsStart = rest - length;
        Span<byte> target = new(_buffer + _argumentsStart, length);
        target.Clear();
        interpreter.CopyTo(target);
        target = target.Slice(interpreter.Length + 1);
        if (argument.Length != 0)
        {
            argument.CopyTo(target);
            target = target.Slice(argument.Length + 1);
        }

        script.CopyTo(target);
        return 0;
    }

    public void Free()
    {
        _space.Free();
        _buffer = null;
    }

    private int CopyVector(ulong vector)
    {
        for (ulong address = vector; vector != 0; address += sizeof(ulong))
        {
            if (!UserMemory.TryRead(address, out ulong text))
            {
                return Error.EFAULT;
            }

            if (text == 0)
            {
                return 0;
            }

            int length = CopyString(text);
            if (length < 0)
            {
                return length;
            }

            _end += length + 1;
        }

        return 0;
    }

    private int CopyString(ulong text)
    {
        while (true)
        {
            int room = _space.Size - _end;
            int length = UserMemory.TryReadString(text, _buffer + _end, room < MaximumString ? room : MaximumString);
            if (length != Error.ENAMETOOLONG)
            {
                return length;
            }

            int error = room >= MaximumString ? Error.E2BIG : Grow();
            if (error < 0)
            {
                return error;
            }
        }
    }

    private int Grow()
    {
        int limit = Room + _maximum;
        if (_space.Size >= limit)
        {
            return Error.E2BIG;
        }

        LargeBuffer larger = default;
        if (!larger.TryAllocate(_space.Size < limit / 4 ? _space.Size * 4 : limit))
        {
            return Error.ENOMEM;
        }

        new ReadOnlySpan<byte>(_buffer, _end).CopyTo(new Span<byte>(larger.Bytes, larger.Size));
        _space.Free();
        _space = larger;
        _buffer = larger.Bytes;
        return 0;
    }
}
