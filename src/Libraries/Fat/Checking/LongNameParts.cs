using ViperOS.Fat.Layout;

namespace ViperOS.Fat.Checking;

/// <summary>The parts of a long name as a check meets them, the last one first, up to the entry that they belong to.</summary>
internal sealed class LongNameParts
{
    private readonly char[] _units = new char[LongEntry.MaximumParts * LongEntry.Units];
    private int _expected;
    private int _parts;
    private byte _checksum;

    /// <summary>That there are so far, in slots that follow each other.</summary>
    public uint Count { get; private set; }

    public uint FirstSlot { get; private set; }

    public void Clear() => Count = 0;

    /// <summary>False for a part that does not go with those before, or that cannot be first.</summary>
    public bool TryAdd(ReadOnlySpan<byte> entry, uint slot)
    {
        int number = LongEntry.Number(entry) & LongEntry.NumberMask;
        bool isFirst = (LongEntry.Number(entry) & LongEntry.LastPart) != 0;
        if (Count == 0)
        {
            if (!isFirst || number is 0 or > LongEntry.MaximumParts)
            {
                return false;
            }

            FirstSlot = slot;
            _parts = number;
            _checksum = LongEntry.Checksum(entry);
        }
        else if (isFirst || number == 0 || number != _expected || LongEntry.Checksum(entry) != _checksum)
        {
            return false;
        }

        LongEntry.ReadUnits(entry, _units.AsSpan((number - 1) * LongEntry.Units));
        _expected = number - 1;
        Count++;
        return true;
    }

    public bool BelongTo(in ShortEntry entry) => _expected == 0 && _checksum == LongEntry.ChecksumOf(entry.Name);

    public string ToText()
    {
        ReadOnlySpan<char> units = _units.AsSpan(_expected * LongEntry.Units, (_parts - _expected) * LongEntry.Units);
        int end = units.IndexOf('\0');
        char[] text = (end < 0 ? units : units[..end]).ToArray();
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = char.IsControl(text[i]) ? '?' : text[i];
        }

        return new string(text);
    }
}
