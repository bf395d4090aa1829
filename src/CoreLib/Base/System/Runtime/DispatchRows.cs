using System.Numerics;
using System.Threading;
using Internal.Runtime;

namespace System.Runtime;

/// <summary>
/// What call sites of interface methods have called: each site has a row of 32 slots, in which bits 3 to 7 of a type's address are the index
/// of the type's slot. Rows of different sites lie over each other like the teeth of combs, for most have one type or two (row displacement,
/// Tarjan and Yao 1979). The slot of a type tells which row it belongs to, since no two rows begin at the same place: reading through a row
/// one finds the row's own entry of a type or none. A row is never changed: with one more type it moves to a new place, and what has been is
/// left for those who are still reading. Only the thread that adds writes here, under the lock of <c>InterfaceDispatch</c>; the stub and
/// <see cref="Find"/> read without one.
/// </summary>
internal unsafe struct DispatchRows(DispatchSlot* slots, int count, uint* taken)
{
    /// <summary>Slots that a row extends over.</summary>
    public const int RowLength = 32;

    // Moving a row leaves its old slots behind; a site with more types than this looks further in the table of chains.
    private const int MaximumTypes = 16;

    // Where rows begin, one bit per slot.
    private readonly uint* _taken = taken;
    private readonly DispatchSlot* _slots = slots;
    private readonly int _count = count;

    // All slots below have an owner.
    private int _firstFree;

    public readonly bool IsInitialized => _slots != null;

    /// <summary>The code that the cell's row has for a type, or 0.</summary>
    public static nint Find(DispatchCell* cell, nuint type)
    {
        DispatchSlot* row = GetRow(cell);
        if (row == null)
        {
            return 0;
        }

        DispatchSlot slot = row[GetIndex(type)];
        return slot.Key == 0 - type ? slot.Code : 0;
    }

    /// <summary>Fails if two types of the site have the same index, if it has too many, if the cell is too far away, or if there is no place
    /// left.</summary>
    public bool TryAdd(DispatchCell* cell, nuint type, nint code)
    {
        DispatchSlot* old = GetRow(cell);
        uint members = old == null ? 0 : GetMembers(old);
        int index = GetIndex(type);
        uint added = 1u << index;
        if ((members & added) != 0 || BitOperations.PopCount(members) == MaximumTypes)
        {
            return false;
        }

        int start = FindPlace(members | added);
        long distance = (byte*)(_slots + start) - (byte*)cell;
        if (start < 0 || distance != (int)distance)
        {
            return false;
        }

        DispatchSlot* row = _slots + start;
        _taken[start / 32] |= 1u << (start % 32);
        for (uint rest = members; rest != 0; rest &= rest - 1)
        {
            int member = BitOperations.TrailingZeroCount(rest);
            row[member] = old[member];
        }

        row[index] = new DispatchSlot { Key = 0 - type, Code = code };

        // Release; on the other side all that is read depends on the address that this makes (Arm ARM B2.3.6).
        Volatile.Write(ref cell->Row, (int)distance);
        return true;
    }

    private static DispatchSlot* GetRow(DispatchCell* cell)
    {
        int distance = Volatile.Read(ref cell->Row);
        return distance == 0 ? null : (DispatchSlot*)((byte*)cell + distance);
    }

    // As the stub computes it.
    private static int GetIndex(nuint type) => (int)(byte)type >> 3;

    // The slots of a row that are its own: those that lie where their types belong.
    private static uint GetMembers(DispatchSlot* row)
    {
        uint members = 0;
        for (int i = 0; i < RowLength; i++)
        {
            nuint key = row[i].Key;
            if (key != 0 && GetIndex(0 - key) == i)
            {
                members |= 1u << i;
            }
        }

        return members;
    }

    // The lowest place where no row begins yet and the slots of all members are free, or a negative number.
    private int FindPlace(uint members)
    {
        while (_firstFree < _count && _slots[_firstFree].Key != 0)
        {
            _firstFree++;
        }

        int start = _firstFree - (RowLength - 1 - BitOperations.LeadingZeroCount(members));
        for (start = start < 0 ? 0 : start; start <= _count - RowLength; start++)
        {
            if ((_taken[start / 32] & (1u << (start % 32))) == 0 && IsFree(start, members))
            {
                return start;
            }
        }

        return -1;
    }

    private readonly bool IsFree(int start, uint members)
    {
        for (; members != 0; members &= members - 1)
        {
            if (_slots[start + BitOperations.TrailingZeroCount(members)].Key != 0)
            {
                return false;
            }
        }

        return true;
    }
}
