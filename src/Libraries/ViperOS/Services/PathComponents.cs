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
        SkipEmpty();
        if (_rest.IsEmpty || Error != ErrorNumber.None)
        {
            Current = default;
            return false;
        }

        int length = ShortText.Find(_rest, (byte)'/');
        Start = _length - _rest.Length;
        Current = _rest.Slice(0, length);
        _rest = _rest.Slice(length);
        Error = Check(Current);
        if (Error != ErrorNumber.None)
        {
            Current = default;
            return false;
        }

        MustBeDirectory = !_rest.IsEmpty;
        SkipEmpty();
        IsLast = _rest.IsEmpty;
        return true;
    }

    private static ErrorNumber Check(ReadOnlySpan<byte> name)
    {
        if (name.Length > MaximumName)
        {
            return ErrorNumber.ENAMETOOLONG;
        }

        return name.SequenceEqual(".."u8) || ShortText.Find(name, 0) != name.Length ? ErrorNumber.EINVAL : ErrorNumber.None;
    }

    private void SkipEmpty()
    {
        while (!_rest.IsEmpty)
        {
            if (_rest[0] == (byte)'/')
            {
                _rest = _rest.Slice(1);
            }
            else if (_rest[0] == (byte)'.' && (_rest.Length == 1 || _rest[1] == (byte)'/'))
            {
                _rest = _rest.Slice(1);
            }
            else
            {
                return;
            }
        }
    }
}
