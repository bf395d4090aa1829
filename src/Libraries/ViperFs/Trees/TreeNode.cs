using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ViperOS.ViperFs.Layout;

namespace ViperOS.ViperFs.Trees;

/// <summary>
/// A node of a B+ tree, over the bytes of its block behind the header or over the root area of an inode. 8 bytes of header (count, depth,
/// where records begin, each 2 bytes, and 2 of zero), slots of 4 bytes in the order of the keys (offset and length of the record), free
/// space, and records packed to the end: a key of 8 bytes, then the payload. Depth 0 is a leaf; above, the payload is the child's block number.
/// </summary>
internal readonly ref struct TreeNode(Span<byte> body)
{
    public const int IndexPayload = sizeof(ulong);
    public const int KeySize = sizeof(ulong);
    public const int SlotSize = 4;
    private const int HeaderSize = 8;
    private const int DepthOffset = 2;
    private const int StartOffset = 4;

    private readonly Span<byte> _body = body;

    public int Count
    {
        get => BinaryPrimitives.ReadUInt16LittleEndian(_body);
        private set => BinaryPrimitives.WriteUInt16LittleEndian(_body, (ushort)value);
    }

    public int Depth => BinaryPrimitives.ReadUInt16LittleEndian(_body[DepthOffset..]);

    /// <summary>In bytes.</summary>
    public int FreeSpace => RecordStart - HeaderSize - (Count * SlotSize);

    /// <summary>What slots and records take, in bytes.</summary>
    public int UsedSpace => Capacity - FreeSpace;

    public int Capacity => _body.Length - HeaderSize;

    private int RecordStart
    {
        get => BinaryPrimitives.ReadUInt16LittleEndian(_body[StartOffset..]);
        set => BinaryPrimitives.WriteUInt16LittleEndian(_body[StartOffset..], (ushort)value);
    }

    /// <summary>Makes it an empty node.</summary>
    public void Initialize(int depth)
    {
        _body.Clear();
        BinaryPrimitives.WriteUInt16LittleEndian(_body[DepthOffset..], (ushort)depth);
        RecordStart = _body.Length;
    }

    public ulong Key(int slot) => BinaryPrimitives.ReadUInt64LittleEndian(_body[RecordOffset(slot)..]);

    public void SetKey(int slot, ulong key) => BinaryPrimitives.WriteUInt64LittleEndian(_body[RecordOffset(slot)..], key);

    public Span<byte> Payload(int slot) => _body.Slice(RecordOffset(slot) + KeySize, RecordLength(slot) - KeySize);

    public ulong Child(int slot) => BinaryPrimitives.ReadUInt64LittleEndian(Payload(slot));

    /// <summary>The last slot whose key is not above the given one, or -1.</summary>
    public int Search(ulong key)
    {
        Span<uint> slots = Slots(Count);
        int low = 0;
        int high = slots.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (BinaryPrimitives.ReadUInt64LittleEndian(_body[(ushort)slots[middle]..]) <= key)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low - 1;
    }

    /// <summary>The bytes that inserting a record changes. False if there is no room for it.</summary>
    public bool TryGetInsertion(int payload, out Span<byte> head, out Span<byte> record)
    {
        int length = KeySize + payload;
        bool fits = FreeSpace >= length + SlotSize;
        head = fits ? _body[..(HeaderSize + ((Count + 1) * SlotSize))] : default;
        record = fits ? _body.Slice(RecordStart - length, length) : default;
        return fits;
    }

    /// <summary>The bytes that removing a record changes.</summary>
    public void GetRemoval(int slot, out Span<byte> head, out Span<byte> records)
    {
        head = _body[..(HeaderSize + (Count * SlotSize))];
        records = _body[RecordStart..(RecordOffset(slot) + RecordLength(slot))];
    }

    /// <summary>False if there is no room.</summary>
    public bool TryInsert(int slot, ulong key, ReadOnlySpan<byte> payload)
    {
        int length = KeySize + payload.Length;
        if (FreeSpace < length + SlotSize)
        {
            return false;
        }

        int start = RecordStart - length;
        BinaryPrimitives.WriteUInt64LittleEndian(_body[start..], key);
        payload.CopyTo(_body[(start + KeySize)..]);
        Span<byte> behind = _body[(HeaderSize + (slot * SlotSize))..(HeaderSize + (Count * SlotSize))];
        behind.CopyTo(_body[(HeaderSize + ((slot + 1) * SlotSize))..]);
        SetSlot(slot, start, length);
        RecordStart = start;
        Count++;
        return true;
    }

    public void RemoveAt(int slot)
    {
        int offset = RecordOffset(slot);
        int length = RecordLength(slot);
        int start = RecordStart;
        _body[start..offset].CopyTo(_body[(start + length)..]);
        _body.Slice(start, length).Clear();
        int count = Count - 1;
        _body[(HeaderSize + ((slot + 1) * SlotSize))..(HeaderSize + ((count + 1) * SlotSize))].CopyTo(_body[(HeaderSize + (slot * SlotSize))..]);
        _body.Slice(HeaderSize + (count * SlotSize), SlotSize).Clear();
        foreach (ref uint other in Slots(count))
        {
            if ((ushort)other < offset)
            {
                other += (uint)length;
            }
        }

        RecordStart = start + length;
        Count = count;
    }

    /// <summary>Moves the records from a slot on to the end of another node, which has room for them.</summary>
    public void MoveTo(TreeNode other, int from)
    {
        for (int i = from; i < Count; i++)
        {
            other.TryInsert(other.Count, Key(i), Payload(i));
        }

        Keep(from);
    }

    /// <summary>Where to divide a full node into which a record comes behind a slot: appended keys leave full nodes behind.</summary>
    public int SplitSlot(int insertAfter)
    {
        int count = Count;
        if (insertAfter == count - 1)
        {
            return count - 1;
        }

        int half = 0;
        int taken = 0;
        while (half < count - 1 && taken < UsedSpace / 2)
        {
            taken += RecordLength(half) + SlotSize;
            half++;
        }

        return Math.Max(half, 1);
    }

    /// <summary>
    /// Whether the bytes are a node: records lie inside without gaps or overlaps, keys grow, payloads are what the tree holds.
    /// </summary>
    public static bool IsSound(Span<byte> body, TreeKind kind, VolumeGeometry geometry, bool isRoot)
    {
        TreeNode node = new(body);
        int count = node.Count;
        int start = node.RecordStart;
        if (node.Depth > Format.MaximumTreeDepth || start > body.Length || HeaderSize + (count * SlotSize) > start
            || (count == 0 && (!isRoot || node.Depth != 0)))
        {
            return false;
        }

        // Records tile the bytes behind the start: a step over each length from there meets each of them, and the end.
        Span<ushort> lengths = stackalloc ushort[body.Length];
        lengths.Clear();
        ulong least = 0;
        for (int i = 0; i < count; i++)
        {
            int offset = node.RecordOffset(i);
            int length = node.RecordLength(i);
            if (offset < start || length < KeySize || offset + length > body.Length || lengths[offset] != 0)
            {
                return false;
            }

            ulong key = node.Key(i);
            if (key < least || key == ulong.MaxValue || !IsPayload(node, i, key, kind, geometry))
            {
                return false;
            }

            lengths[offset] = (ushort)length;
            least = kind == TreeKind.Extents && node.Depth == 0 ? key + ExtentRecord.Read(node.Payload(i)).Length : key + 1;
        }

        while (start < body.Length && lengths[start] != 0)
        {
            start += lengths[start];
            count--;
        }

        return start == body.Length && count == 0;
    }

    private static bool IsPayload(TreeNode node, int slot, ulong key, TreeKind kind, VolumeGeometry geometry)
    {
        Span<byte> payload = node.Payload(slot);
        if (node.Depth != 0)
        {
            return payload.Length == IndexPayload && geometry.IsAllocatable(node.Child(slot), 1);
        }

        return kind == TreeKind.Extents
            ? payload.Length == ExtentRecord.SizeInBytes && ExtentRecord.Read(payload).IsSound(key, geometry)
            : key >= Format.FirstDirectoryKey && key <= long.MaxValue && EntryRecord.IsSound(payload, geometry);
    }

    /// <summary>Removes the records from a slot on.</summary>
    private void Keep(int count)
    {
        Span<byte> copy = stackalloc byte[_body.Length];
        _body.CopyTo(copy);
        TreeNode kept = new(copy);
        Initialize(kept.Depth);
        for (int i = 0; i < count; i++)
        {
            TryInsert(i, kept.Key(i), kept.Payload(i));
        }
    }

    /// <summary>The first slots: the offset of the record in the low half, its length above it.</summary>
    private Span<uint> Slots(int count) => MemoryMarshal.Cast<byte, uint>(_body.Slice(HeaderSize, count * SlotSize));

    private int RecordOffset(int slot) => BinaryPrimitives.ReadUInt16LittleEndian(_body[(HeaderSize + (slot * SlotSize))..]);

    private int RecordLength(int slot) => BinaryPrimitives.ReadUInt16LittleEndian(_body[(HeaderSize + (slot * SlotSize) + sizeof(ushort))..]);

    private void SetSlot(int slot, int offset, int length)
    {
        Span<byte> bytes = _body.Slice(HeaderSize + (slot * SlotSize), SlotSize);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)offset);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes[sizeof(ushort)..], (ushort)length);
    }
}
