using System.Numerics;
using System.Runtime.CompilerServices;

namespace System.Runtime.Exceptions;

/// <summary>Interprets call frame instructions (DWARF 5 section 6.4.2) and takes registers from one frame to its caller.</summary>
internal static unsafe class FrameUnwinder
{
    private const uint StackPointerNumber = 31;
    private const int LinkRegisterIndex = 11;
    private const int MaxRememberedRows = 4;

    private const byte AdvanceLocation = 0x40;
    private const byte Offset = 0x80;
    private const byte Restore = 0xC0;

    /// <summary>
    /// The row at <paramref name="address"/>. False if the instructions are damaged, or are of the kind that computes (no compiler used
    /// here emits those).
    /// </summary>
    [SkipLocalsInit]
    public static bool TryGetRow(in FrameDescription frame, nuint address, out FrameRow row)
    {
        row = default;
        if (!Run(in frame, frame.InitialInstructions, frame.InitialInstructionsEnd, nuint.MaxValue, ref row, initial: true))
        {
            return false;
        }

        return Run(in frame, frame.Instructions, frame.InstructionsEnd, address - (nuint)frame.Start, ref row, initial: false);
    }

    /// <summary>
    /// Makes the caller's registers of a frame's. False at the outermost frame, and where the tables or the registers make no sense:
    /// callers' frames lie above, aligned, and below <paramref name="stackLimit"/>.
    /// </summary>
    [SkipLocalsInit]
    public static bool TryUnwind(in FrameDescription frame, nuint address, ref FrameRegisters registers, nuint stackLimit)
    {
        Unsafe.SkipInit(out FrameRow row);
        if (!TryGetRow(in frame, address, out row) || (row.Undefined & (1u << LinkRegisterIndex)) != 0)
        {
            return false;
        }

        fixed (FrameRegisters* target = &registers)
        {
            nuint end;
            if (row.CfaRegister == StackPointerNumber)
            {
                end = target->StackPointer;
            }
            else
            {
                int index = FrameRegisters.IndexOf(row.CfaRegister);
                if (index < 0)
                {
                    return false;
                }

                end = *FrameRegisters.At(target, index);
            }

            end += (nuint)row.CfaOffset;
            if (end < target->StackPointer || end > stackLimit || (end & 15) != 0)
            {
                return false;
            }

            nuint lowest = target->StackPointer;
            for (uint left = row.Saved; left != 0; left &= left - 1)
            {
                int index = BitOperations.TrailingZeroCount(left);
                nuint at = end + (nuint)row.OffsetOf(index);
                if (at < lowest || at > end - (nuint)sizeof(nuint) || (at & 7) != 0)
                {
                    return false;
                }

                *FrameRegisters.At(target, index) = *(nuint*)at;
            }

            // A leaf without a frame neither moves the stack nor saves anything: its caller is where the link register says, which must
            // then be somewhere else, or the walk would stay here for ever.
            nuint caller = target->LinkRegister;
            if (end == target->StackPointer && (caller == target->ProgramCounter || caller - 1 == address))
            {
                return false;
            }

            target->ProgramCounter = caller;
            target->StackPointer = end;
            return caller != 0;
        }
    }

    // Runs instructions up to the row that holds at the offset. Initial instructions have no row to go back to.
    [SkipLocalsInit]
    private static bool Run(in FrameDescription frame, byte* start, byte* end, nuint offset, ref FrameRow row, bool initial)
    {
        UnwindReader reader = new(start, end);
        Unsafe.SkipInit(out RememberedRows remembered);
        int rememberedCount = 0;
        nuint location = 0;
        while (!reader.AtEnd)
        {
            byte operation = reader.ReadByte();
            uint operand = operation & 0x3Fu;
            nuint advance = 0;
            switch (operation & 0xC0)
            {
                case AdvanceLocation:
                    advance = operand;
                    break;
                case Offset:
                    row.SetSaved(operand, (long)reader.ReadUleb() * frame.DataAlignment);
                    continue;
                case Restore:
                    if (initial || !TryRestore(in frame, operand, ref row))
                    {
                        return false;
                    }

                    continue;
                default:
                    switch (operation)
                    {
                        case 0x00: // nop
                        case 0x2D: // negate_ra_state: return addresses are not signed here
                            continue;
                        case 0x02: // advance_loc1
                            advance = reader.ReadByte();
                            break;
                        case 0x03: // advance_loc2
                            advance = reader.ReadUInt16();
                            break;
                        case 0x04: // advance_loc4
                            advance = reader.ReadUInt32();
                            break;
                        case 0x05: // offset_extended
                            row.SetSaved((uint)reader.ReadUleb(), (long)reader.ReadUleb() * frame.DataAlignment);
                            continue;
                        case 0x06: // restore_extended
                            if (initial || !TryRestore(in frame, (uint)reader.ReadUleb(), ref row))
                            {
                                return false;
                            }

                            continue;
                        case 0x07: // undefined
                            row.SetUndefined((uint)reader.ReadUleb());
                            continue;
                        case 0x08: // same_value
                            row.SetUnchanged((uint)reader.ReadUleb());
                            continue;
                        case 0x0A: // remember_state
                            if (rememberedCount == MaxRememberedRows)
                            {
                                return false;
                            }

                            remembered[rememberedCount++] = row;
                            continue;
                        case 0x0B: // restore_state
                            if (rememberedCount == 0)
                            {
                                return false;
                            }

                            row = remembered[--rememberedCount];
                            continue;
                        case 0x0C: // def_cfa
                            row.CfaRegister = (uint)reader.ReadUleb();
                            row.CfaOffset = (long)reader.ReadUleb();
                            continue;
                        case 0x0D: // def_cfa_register
                            row.CfaRegister = (uint)reader.ReadUleb();
                            continue;
                        case 0x0E: // def_cfa_offset
                            row.CfaOffset = (long)reader.ReadUleb();
                            continue;
                        case 0x11: // offset_extended_sf
                            row.SetSaved((uint)reader.ReadUleb(), reader.ReadSleb() * frame.DataAlignment);
                            continue;
                        case 0x12: // def_cfa_sf
                            row.CfaRegister = (uint)reader.ReadUleb();
                            row.CfaOffset = reader.ReadSleb() * frame.DataAlignment;
                            continue;
                        case 0x13: // def_cfa_offset_sf
                            row.CfaOffset = reader.ReadSleb() * frame.DataAlignment;
                            continue;
                        case 0x2E: // GNU_args_size
                            reader.ReadUleb();
                            continue;
                        default:
                            return false;
                    }

                    break;
            }

            location += advance * frame.CodeAlignment;
            if (location > offset)
            {
                return !reader.Failed;
            }
        }

        return !reader.Failed;
    }

    private static bool TryRestore(in FrameDescription frame, uint register, ref FrameRow row)
    {
        FrameRow first = default;
        if (!Run(in frame, frame.InitialInstructions, frame.InitialInstructionsEnd, nuint.MaxValue, ref first, initial: true))
        {
            return false;
        }

        row.CopyRule(register, ref first);
        return true;
    }

    [InlineArray(MaxRememberedRows)]
    private struct RememberedRows
    {
        private FrameRow _first;
    }
}
