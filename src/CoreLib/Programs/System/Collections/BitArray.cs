using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Serialization;

namespace System.Collections;

/// <summary>Bits by position, packed into words; the bits past the end are zero.</summary>
public sealed class BitArray : ICollection, ICloneable, ISerializable
{
    private const int ShrinkThreshold = 64;

    private int[] _words;
    private int _length;
    private int _version;

    public BitArray(int length)
        : this(length, false)
    {
    }

    public BitArray(int length, bool defaultValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        _words = new int[WordsFor(length)];
        _length = length;
        if (defaultValue)
        {
            Array.Fill(_words, -1);
            ClearTail();
        }
    }

    public BitArray(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length > int.MaxValue / 8)
        {
            throw new ArgumentException("The input array length must not exceed Int32.MaxValue / 8. Otherwise BitArray.Length would exceed Int32.MaxValue.", nameof(bytes));
        }

        _length = bytes.Length * 8;
        _words = new int[WordsFor(_length)];
        bytes.CopyTo(MemoryMarshal.AsBytes(_words.AsSpan()));
    }

    public BitArray(bool[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        _length = values.Length;
        _words = new int[WordsFor(_length)];
        for (int i = 0; i < values.Length; i++)
        {
            if (values[i])
            {
                _words[i >> 5] |= 1 << i;
            }
        }
    }

    public BitArray(int[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (values.Length > int.MaxValue / 32)
        {
            throw new ArgumentException("The input array length must not exceed Int32.MaxValue / 32. Otherwise BitArray.Length would exceed Int32.MaxValue.", nameof(values));
        }

        _words = (int[])values.Clone();
        _length = values.Length * 32;
    }

    public BitArray(BitArray bits)
    {
        ArgumentNullException.ThrowIfNull(bits);
        _words = bits._words.AsSpan(0, WordsFor(bits._length)).ToArray();
        _length = bits._length;
        _version = bits._version;
    }

    public int Count => _length;

    public int Length
    {
        get => _length;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            int words = WordsFor(value);
            if (words > _words.Length || words + ShrinkThreshold < _words.Length)
            {
                Array.Resize(ref _words, words);
            }

            if (value < _length)
            {
                _length = value;
                ClearTail();
            }

            _length = value;
            _version++;
        }
    }

    public object SyncRoot => this;

    public bool IsSynchronized => false;

    public bool IsReadOnly => false;

    public bool this[int index]
    {
        get => Get(index);
        set => Set(index, value);
    }

    public bool Get(int index)
    {
        CheckIndex(index);
        return (_words[index >> 5] >> index & 1) != 0;
    }

    public void Set(int index, bool value)
    {
        CheckIndex(index);
        ref int word = ref _words[index >> 5];
        word = value ? word | (1 << index) : word & ~(1 << index);
        _version++;
    }

    public void SetAll(bool value)
    {
        Array.Fill(_words, value ? -1 : 0);
        ClearTail();
        _version++;
    }

    public BitArray And(BitArray value)
    {
        CheckSameLength(value);
        for (int i = 0; i < WordsFor(_length); i++)
        {
            _words[i] &= value._words[i];
        }

        _version++;
        return this;
    }

    public BitArray Or(BitArray value)
    {
        CheckSameLength(value);
        for (int i = 0; i < WordsFor(_length); i++)
        {
            _words[i] |= value._words[i];
        }

        _version++;
        return this;
    }

    public BitArray Xor(BitArray value)
    {
        CheckSameLength(value);
        for (int i = 0; i < WordsFor(_length); i++)
        {
            _words[i] ^= value._words[i];
        }

        _version++;
        return this;
    }

    public BitArray Not()
    {
        for (int i = 0; i < WordsFor(_length); i++)
        {
            _words[i] = ~_words[i];
        }

        ClearTail();
        _version++;
        return this;
    }

    /// <summary>Moves bits towards the start; zeros come in at the end.</summary>
    public BitArray RightShift(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > 0)
        {
            int words = WordsFor(_length);
            int skip = count >> 5;
            int shift = count & 31;
            for (int i = 0; i < words; i++)
            {
                uint low = WordAt(i + skip, words);
                uint high = WordAt(i + skip + 1, words);
                _words[i] = (int)(shift == 0 ? low : (low >> shift) | (high << (32 - shift)));
            }
        }

        _version++;
        return this;
    }

    /// <summary>Moves bits towards the end; zeros come in at the start.</summary>
    public BitArray LeftShift(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        if (count > 0)
        {
            int words = WordsFor(_length);
            int skip = count >> 5;
            int shift = count & 31;
            for (int i = words - 1; i >= 0; i--)
            {
                uint high = WordAt(i - skip, words);
                uint low = WordAt(i - skip - 1, words);
                _words[i] = (int)(shift == 0 ? high : (high << shift) | (low >> (32 - shift)));
            }

            ClearTail();
        }

        _version++;
        return this;
    }

    public bool HasAllSet()
    {
        int count = 0;
        foreach (int word in _words.AsSpan(0, WordsFor(_length)))
        {
            count += BitOperations.PopCount((uint)word);
        }

        return count == _length;
    }

    public bool HasAnySet()
    {
        foreach (int word in _words.AsSpan(0, WordsFor(_length)))
        {
            if (word != 0)
            {
                return true;
            }
        }

        return false;
    }

    public void CopyTo(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        if (array.Rank != 1)
        {
            throw new ArgumentException("Only single dimensional arrays are supported for the requested operation.", nameof(array));
        }

        switch (array)
        {
            case int[] words:
                CheckRoom(words.Length, index, WordsFor(_length));
                Array.Copy(_words, 0, words, index, WordsFor(_length));
                break;
            case byte[] bytes:
                int count = (int)(((uint)_length + 7) / 8);
                CheckRoom(bytes.Length, index, count);
                AsBytes().CopyTo(bytes.AsSpan(index));
                break;
            case bool[] values:
                CheckRoom(values.Length, index, _length);
                for (int i = 0; i < _length; i++)
                {
                    values[index + i] = (_words[i >> 5] >> i & 1) != 0;
                }

                break;
            default:
                throw new ArgumentException("Only supported array types for CopyTo on BitArrays are Boolean[], Int32[] and Byte[].", nameof(array));
        }
    }

    public object Clone() => new BitArray(this);

    public IEnumerator GetEnumerator() => new Enumerator(this);

    void ISerializable.GetObjectData(SerializationInfo info, StreamingContext context) => throw new PlatformNotSupportedException();

    internal Span<byte> AsBytes() => MemoryMarshal.AsBytes(_words.AsSpan())[..(int)(((uint)_length + 7) / 8)];

    private static int WordsFor(int bits) => (int)(((uint)bits + 31) >> 5);

    private static void CheckRoom(int length, int index, int count)
    {
        if (length - index < count)
        {
            throw new ArgumentException(Generic.CollectionErrors.BadRangeMessage);
        }
    }

    private uint WordAt(int index, int words) => (uint)index < (uint)words ? (uint)_words[index] : 0;

    private void ClearTail()
    {
        int words = WordsFor(_length);
        if ((_length & 31) != 0)
        {
            _words[words - 1] &= (1 << _length) - 1;
        }

        _words.AsSpan(words).Clear();
    }

    private void CheckIndex(int index)
    {
        if ((uint)index >= (uint)_length)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, Generic.CollectionErrors.IndexMessage);
        }
    }

    private void CheckSameLength(BitArray value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value._length != _length)
        {
            throw new ArgumentException("Array lengths must be the same.");
        }
    }

    /// <summary>Walks the bits; any change ends the walk with an exception.</summary>
    private sealed class Enumerator(BitArray bits) : IEnumerator, ICloneable
    {
        private readonly BitArray _bits = bits;
        private readonly int _version = bits._version;
        private int _index = -1;
        private bool _current;

        public object Current
        {
            get
            {
                if ((uint)_index >= (uint)_bits._length)
                {
                    if (_index < 0)
                    {
                        Generic.CollectionErrors.NotStarted();
                    }

                    Generic.CollectionErrors.Ended();
                }

                return _current;
            }
        }

        public bool MoveNext()
        {
            CheckVersion();
            if (_index < _bits._length - 1)
            {
                _index++;
                _current = _bits.Get(_index);
                return true;
            }

            _index = _bits._length;
            return false;
        }

        public void Reset()
        {
            CheckVersion();
            _index = -1;
        }

        public object Clone() => MemberwiseClone();

        private void CheckVersion()
        {
            if (_version != _bits._version)
            {
                Generic.CollectionErrors.Changed();
            }
        }
    }
}
