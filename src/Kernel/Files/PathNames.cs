using System;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Files;

/// <summary>The names of a path below a directory, as <see cref="PathResolver"/> leaves it: without "." and "..". Lives on the stack.</summary>
internal ref struct PathNames(ReadOnlySpan<byte> path)
{
    private ReadOnlySpan<byte> _rest = path;

    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Something follows the current name, be it only a '/': it must be a directory.</summary>
    public readonly bool IsFollowed => !_rest.IsEmpty;

    /// <summary>How many there are.</summary>
    public readonly int Count()
    {
        int count = 0;
        bool isInName = false;
        foreach (byte b in _rest)
        {
            bool isSeparator = b == (byte)'/';
            count += !isSeparator && !isInName ? 1 : 0;
            isInName = !isSeparator;
        }

        return count;
    }

    public bool MoveNext()
    {
        int start = 0;
        while (start < _rest.Length && _rest[start] == (byte)'/')
        {
            start++;
        }

        ReadOnlySpan<byte> names = _rest.Slice(start);
        int length = ShortText.Find(names, (byte)'/');
        Current = names.Slice(0, length);
        _rest = names.Slice(length);
        return length != 0;
    }
}
