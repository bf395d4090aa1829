namespace System.Security;

/// <summary>Text that is wiped when it is done with. As in .NET outside Windows it is not encrypted. The lock guards the characters.</summary>
public sealed unsafe class SecureString : IDisposable
{
    private const int MaximumLength = 65536;

    private readonly Threading.Lock _lock = new();
    private char[] _characters = [];
    private int _length;
    private bool _isReadOnly;
    private bool _isDisposed;

    public SecureString()
    {
    }

    public SecureString(char* value, int length)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(length, MaximumLength);
        Replace(new ReadOnlySpan<char>(value, length).ToArray(), length);
    }

    public int Length
    {
        get
        {
            lock (_lock)
            {
                EnsureOpen();
                return _length;
            }
        }
    }

    public void AppendChar(char c)
    {
        lock (_lock)
        {
            EnsureWritable();
            Insert(_length, c);
        }
    }

    public void InsertAt(int index, char c)
    {
        lock (_lock)
        {
            CheckIndex(index, _length + 1);
            EnsureWritable();
            Insert(index, c);
        }
    }

    public void SetAt(int index, char c)
    {
        lock (_lock)
        {
            CheckIndex(index, _length);
            EnsureWritable();
            _characters[index] = c;
        }
    }

    public void RemoveAt(int index)
    {
        lock (_lock)
        {
            CheckIndex(index, _length);
            EnsureWritable();
            _characters.AsSpan(index + 1, _length - index - 1).CopyTo(_characters.AsSpan(index));
            _characters[--_length] = '\0';
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            EnsureWritable();
            Replace([], 0);
        }
    }

    public SecureString Copy()
    {
        lock (_lock)
        {
            EnsureOpen();
            SecureString copy = new();
            copy.Replace(_characters.AsSpan(0, _length).ToArray(), _length);
            return copy;
        }
    }

    public bool IsReadOnly()
    {
        lock (_lock)
        {
            EnsureOpen();
            return _isReadOnly;
        }
    }

    public void MakeReadOnly()
    {
        lock (_lock)
        {
            EnsureOpen();
            _isReadOnly = true;
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            Replace([], 0);
            _isDisposed = true;
        }
    }

    /// <summary>The text, for native memory that the caller wipes.</summary>
    internal string Reveal()
    {
        lock (_lock)
        {
            EnsureOpen();
            return new string(_characters, 0, _length);
        }
    }

    private static void CheckIndex(int index, int end)
    {
        if ((uint)index >= (uint)end)
        {
            throw new ArgumentOutOfRangeException(
                nameof(index), "Index was out of range. Must be non-negative and less than the size of the collection.");
        }
    }

    private void Insert(int index, char c)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_length + 1, MaximumLength, "capacity");
        char[] larger = new char[_length + 1];
        _characters.AsSpan(0, index).CopyTo(larger);
        larger[index] = c;
        _characters.AsSpan(index, _length - index).CopyTo(larger.AsSpan(index + 1));
        Replace(larger, larger.Length);
    }

    // The old characters do not stay in memory.
    private void Replace(char[] characters, int length)
    {
        Array.Clear(_characters);
        _characters = characters;
        _length = length;
    }

    private void EnsureOpen() => ObjectDisposedException.ThrowIf(_isDisposed, this);

    private void EnsureWritable()
    {
        EnsureOpen();
        if (_isReadOnly)
        {
            throw new InvalidOperationException("Instance is read-only.");
        }
    }
}
