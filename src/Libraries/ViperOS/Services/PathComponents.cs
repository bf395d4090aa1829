using ViperOS.Contracts;

namespace ViperOS.Services;

/// <summary>
/// Walks a path that came in a request, name by name: <c>while (components.MoveNext())</c>, then look at <see cref="Error"/>.
/// Empty names and <c>.</c> are skipped; <c>..</c> is refused, since the kernel has resolved those that were meant and a server
/// never walks above a node.
/// </summary>
public ref struct PathComponents(ReadOnlySpan<byte> path)
{
    /// <summary>In bytes, as on Linux.</summary>
    public const int MaximumName = 255;

    private readonly int _length = path.Length;
    private ReadOnlySpan<byte> _rest = path;

    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Nothing but slashes and dots follow the current name.</summary>
    public bool IsLast { get; private set; }

    /// <summary>Something follows the current name, be it only a slash.</summary>
    public bool MustBeDirectory { get; private set; }

    /// <summary>Where the current name begins in the path.</summary>
    public int Start { get; private set; }

    /// <summary>Where what follows the current name begins.</summary>
    public readonly int End => Start + Current.Length;

    /// <summary>EINVAL for <c>..</c> or a zero byte in a name, ENAMETOOLONG for a name that is too long.</summary>
    public ErrorNumber Error { get; private set; }

    public bool MoveNext()
    {
        if (Error == ErrorNumber.None)
        {
            SkipEmpty();
            if (!_rest.IsEmpty)
            {
                return TakeName();
            }
        }

        Current = default;
        return false;
    }

    private bool TakeName()
    {
        ReadOnlySpan<byte> rest = _rest;
        int length = ShortText.FindAny(rest, (byte)'/', 0);
        ReadOnlySpan<byte> name = rest.Slice(0, length);
        bool isAtEnd = length == rest.Length;
        ErrorNumber error = length > MaximumName ? ErrorNumber.ENAMETOOLONG
            : (!isAtEnd && rest[length] == 0) || (length == 2 && name[0] == (byte)'.' && name[1] == (byte)'.') ? ErrorNumber.EINVAL
            : ErrorNumber.None;
        if (error != ErrorNumber.None)
        {
            Error = error;
            Current = default;
            return false;
        }

        Start = _length - rest.Length;
        Current = name;
        MustBeDirectory = !isAtEnd;
        _rest = rest.Slice(length);
        if (!isAtEnd)
        {
            SkipEmpty();
        }

        IsLast = _rest.IsEmpty;
        return true;
    }

    private void SkipEmpty()
    {
        ReadOnlySpan<byte> rest = _rest;
        if (rest.IsEmpty || (rest[0] != (byte)'/' && rest[0] != (byte)'.'))
        {
            return;
        }

        int place = 0;
        while (place < rest.Length && (rest[place] == (byte)'/' || (rest[place] == (byte)'.' && (place + 1 == rest.Length || rest[place + 1] == (byte)'/'))))
        {
            place++;
        }

        _rest = rest.Slice(place);
    }
}
