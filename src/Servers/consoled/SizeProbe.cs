namespace ViperOS.Servers.Consoled;

/// <summary>
/// Asks the terminal at the other end of the line for its size: the cursor goes as far down and right as it can, says where it is
/// (ECMA-48, Device Status Report), and comes back. Picks the answer out of what is typed. Used by one thread.
/// </summary>
internal sealed class SizeProbe
{
    private const int MaximumAnswer = 16;
    private const int MaximumNumber = 4095;

    private readonly byte[] _held = new byte[MaximumAnswer];
    private int _count;
    private int _rows;
    private int _number;
    private bool _hasRows;

    /// <summary>Save cursor, go to the corner, ask, restore cursor.</summary>
    public static ReadOnlySpan<byte> Question => "\e7\e[999;999H\e[6n\e8"u8;

    /// <summary>An answer is awaited.</summary>
    public bool IsActive { get; private set; }

    public int Rows { get; private set; }

    public int Columns { get; private set; }

    /// <summary>Bytes that looked like an answer and were none: they are input.</summary>
    public ReadOnlySpan<byte> Held => new(_held, 0, _count);

    public void Begin()
    {
        IsActive = true;
        _count = 0;
        _rows = 0;
        _number = 0;
        _hasRows = false;
    }

    public void Cancel()
    {
        IsActive = false;
    }

    public void ForgetHeld()
    {
        _count = 0;
    }

    /// <summary>
    /// Takes a byte that came in. True if it is held back, or ends the answer; then <see cref="IsActive"/> is false and nothing
    /// is held.
    /// </summary>
    public bool TryTake(byte value)
    {
        bool fits = _count switch
        {
            0 => value == 0x1B,
            1 => value == '[',
            _ => value is >= (byte)'0' and <= (byte)'9' || (value == ';' && !_hasRows) || (value == 'R' && _hasRows),
        };
        if (!fits || _count == MaximumAnswer)
        {
            IsActive = false;
            return false;
        }

        if (value == 'R')
        {
            Rows = _rows;
            Columns = _number;
            IsActive = false;
            _count = 0;
            return true;
        }

        _held[_count++] = value;
        if (value == ';')
        {
            _hasRows = true;
            _rows = _number;
            _number = 0;
        }
        else if (_count > 2)
        {
            _number = (_number * 10) + (value - '0');
            _number = _number > MaximumNumber ? MaximumNumber : _number;
        }

        return true;
    }
}
