using ViperOS.Contracts;

namespace ViperOS.RamFs;

/// <summary>The extended attributes of a <see cref="Node"/>: few, and together no larger than a block of a volume.</summary>
internal sealed class ExtendedAttributes
{
    /// <summary>Bytes that names and values may take, with <see cref="Overhead"/> for each.</summary>
    public const int MaximumSize = 4062;

    private const int Overhead = 4;

    private readonly List<(byte[] Name, byte[] Value)> _items = [];
    private int _size;

    public bool IsEmpty => _items.Count == 0;

    /// <summary>ENODATA, ERANGE without room.</summary>
    public ErrorNumber Get(ReadOnlySpan<byte> name, Span<byte> value, out int length)
    {
        int index = Find(name);
        length = index < 0 ? 0 : _items[index].Value.Length;
        return index < 0 ? ErrorNumber.ENODATA
            : _items[index].Value.AsSpan().TryCopyTo(value) ? ErrorNumber.None
            : ErrorNumber.ERANGE;
    }

    /// <summary>EEXIST and ENODATA as the flags ask for, ENOSPC.</summary>
    public ErrorNumber Set(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value, ExtendedAttributeFlags flags)
    {
        int index = Find(name);
        if ((flags & (index >= 0 ? ExtendedAttributeFlags.Create : ExtendedAttributeFlags.Replace)) != 0)
        {
            return index >= 0 ? ErrorNumber.EEXIST : ErrorNumber.ENODATA;
        }

        int added = index >= 0 ? value.Length - _items[index].Value.Length : Overhead + name.Length + value.Length;
        if (added > MaximumSize - _size)
        {
            return ErrorNumber.ENOSPC;
        }

        _size += added;
        if (index >= 0)
        {
            _items[index] = (_items[index].Name, value.ToArray());
        }
        else
        {
            _items.Add((name.ToArray(), value.ToArray()));
        }

        return ErrorNumber.None;
    }

    /// <summary>ENODATA.</summary>
    public ErrorNumber Remove(ReadOnlySpan<byte> name)
    {
        int index = Find(name);
        if (index < 0)
        {
            return ErrorNumber.ENODATA;
        }

        _size -= Overhead + _items[index].Name.Length + _items[index].Value.Length;
        _items.RemoveAt(index);
        return ErrorNumber.None;
    }

    /// <summary>The names, each with a zero behind it. ERANGE without room.</summary>
    public ErrorNumber List(Span<byte> names, out int length)
    {
        length = 0;
        foreach ((byte[] name, _) in _items)
        {
            if (!name.AsSpan().TryCopyTo(names[length..]) || length + name.Length == names.Length)
            {
                return ErrorNumber.ERANGE;
            }

            names[length + name.Length] = 0;
            length += name.Length + 1;
        }

        return ErrorNumber.None;
    }

    private int Find(ReadOnlySpan<byte> name)
    {
        for (int i = 0; i < _items.Count; i++)
        {
            if (name.SequenceEqual(_items[i].Name))
            {
                return i;
            }
        }

        return -1;
    }
}
