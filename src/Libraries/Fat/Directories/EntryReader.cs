using ViperOS.Contracts;
using ViperOS.Fat.Caching;
using ViperOS.Fat.Layout;

namespace ViperOS.Fat.Directories;

/// <summary>Reads files out of a directory's slots, with the long names that belong to them. What is damaged is passed over.</summary>
internal sealed class EntryReader(DirectoryTable table)
{
    /// <summary>Of a name, in UTF-8.</summary>
    public const int MaximumBytes = 255;

    private readonly char[] _long = new char[LongEntry.MaximumParts * LongEntry.Units];
    private readonly char[] _short = new char[ShortName.MaximumText];
    private readonly byte[] _bytes = new byte[MaximumBytes];
    private int _longLength;
    private int _shortLength;
    private int _byteLength;

    /// <summary>The file's short entry.</summary>
    public ShortEntry Entry { get; private set; }

    public uint FirstSlot { get; private set; }

    public uint LastSlot { get; private set; }

    /// <summary>Of the short entry on the device, in entries.</summary>
    public ulong Position { get; private set; }

    /// <summary>The name that is shown.</summary>
    public ReadOnlySpan<char> Name => _longLength != 0 ? _long.AsSpan(0, _longLength) : Short;

    public ReadOnlySpan<char> Short => _short.AsSpan(0, _shortLength);

    public bool HasLongName => _longLength != 0;

    /// <summary><see cref="Name"/> in UTF-8.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _byteLength);

    /// <summary>The first file from a slot on. ENOENT if there are no more, EIO.</summary>
    public ErrorNumber Read(FatNode directory, uint slot)
    {
        int expected = 0;
        int parts = 0;
        byte checksum = 0;
        for (; ; slot++)
        {
            ErrorNumber error = table.Get(directory, slot, out CachedSectors piece, out int offset, out ulong position);
            if (error != ErrorNumber.None)
            {
                return error;
            }

            Span<byte> bytes = piece.Bytes.Slice(offset, ShortEntry.SizeInBytes);
            ref ShortEntry entry = ref ShortEntry.At(bytes, 0);
            if (entry.IsEnd)
            {
                return ErrorNumber.ENOENT;
            }

            if (!entry.IsFree && entry.IsLongName)
            {
                int number = LongEntry.Number(bytes) & LongEntry.NumberMask;
                if ((LongEntry.Number(bytes) & LongEntry.LastPart) != 0 && number is > 0 and <= LongEntry.MaximumParts)
                {
                    FirstSlot = slot;
                    parts = number;
                    checksum = LongEntry.Checksum(bytes);
                }
                else if (parts == 0 || number != expected || number == 0 || LongEntry.Checksum(bytes) != checksum)
                {
                    parts = 0;
                    continue;
                }

                LongEntry.ReadUnits(bytes, _long.AsSpan((number - 1) * LongEntry.Units));
                expected = number - 1;
                continue;
            }

            bool hasLong = parts != 0 && expected == 0 && checksum == LongEntry.ChecksumOf(entry.Name);
            if (!entry.IsFree && !entry.IsVolumeLabel && !entry.IsDots && TryTake(entry, hasLong ? parts : 0))
            {
                FirstSlot = hasLong ? FirstSlot : slot;
                LastSlot = slot;
                Position = position;
                return ErrorNumber.None;
            }

            parts = 0;
        }
    }

    private bool TryTake(in ShortEntry entry, int parts)
    {
        Entry = entry;
        _shortLength = ShortName.ToText(entry, _short);
        _longLength = 0;
        if (parts != 0)
        {
            int end = _long.AsSpan(0, parts * LongEntry.Units).IndexOf('\0');
            int length = end < 0 ? parts * LongEntry.Units : end;
            if (length <= NameText.MaximumUnits && NameText.CanShow(_long.AsSpan(0, length)) && NameText.TryEncode(_long.AsSpan(0, length), _bytes, out _byteLength))
            {
                _longLength = length;
                return true;
            }
        }

        return NameText.CanShow(Short) && NameText.TryEncode(Short, _bytes, out _byteLength);
    }
}
