using System.Runtime.CompilerServices;

namespace System.Runtime.Exceptions;

/// <summary>How to find the caller's registers at one instruction (a row of DWARF 5 section 6.4.1): where the frame ends, and which
/// registers lie where below that.</summary>
internal unsafe struct FrameRow
{
    /// <summary>DWARF number of the register that the canonical frame address is relative to.</summary>
    public uint CfaRegister;

    public long CfaOffset;

    /// <summary>Bit per register of <see cref="FrameRegisters"/>: saved at its offset from the canonical frame address.</summary>
    public uint Saved;

    /// <summary>Bit per register: the caller's value is lost. For the return address this marks the outermost frame.</summary>
    public uint Undefined;

    private Distances _offsets;

    public int OffsetOf(int index) => _offsets[index];

    public void SetSaved(uint register, long offset)
    {
        int index = FrameRegisters.IndexOf(register);
        if (index >= 0)
        {
            Saved |= 1u << index;
            Undefined &= ~(1u << index);
            _offsets[index] = (int)offset;
        }
    }

    public void SetUnchanged(uint register)
    {
        int index = FrameRegisters.IndexOf(register);
        if (index >= 0)
        {
            Saved &= ~(1u << index);
            Undefined &= ~(1u << index);
        }
    }

    public void SetUndefined(uint register)
    {
        int index = FrameRegisters.IndexOf(register);
        if (index >= 0)
        {
            Saved &= ~(1u << index);
            Undefined |= 1u << index;
        }
    }

    /// <summary>Takes over what <paramref name="other"/> says of one register.</summary>
    public void CopyRule(uint register, ref FrameRow other)
    {
        int index = FrameRegisters.IndexOf(register);
        if (index >= 0)
        {
            uint bit = 1u << index;
            Saved = (Saved & ~bit) | (other.Saved & bit);
            Undefined = (Undefined & ~bit) | (other.Undefined & bit);
            _offsets[index] = other._offsets[index];
        }
    }

    [InlineArray(FrameRegisters.SavedCount)]
    private struct Distances
    {
        private int _first;
    }
}
