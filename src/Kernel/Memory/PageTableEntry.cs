using System.Runtime.CompilerServices;
using ViperOS.Contracts;

namespace ViperOS.Kernel.Memory;

/// <summary>
/// One descriptor of a translation table (Arm ARM D8.3.1, stage 1, 4 KiB granule). Valid leaf entries have the access flag set,
/// for the CPUs that do not set it themselves; memory types are numbered as in <see cref="CacheType"/>, which is how Boot/Start.S
/// fills MAIR_EL1.
/// </summary>
public readonly struct PageTableEntry
{
    private const ulong Valid = 1;
    private const ulong TableOrPage = 2;
    private const int MemoryTypeShift = 2;
    private const ulong User = 1 << 6;
    private const ulong ReadOnly = 1 << 7;
    private const ulong InnerShareable = 3 << 8;
    private const ulong Accessed = 1 << 10;
    private const ulong NotGlobal = 1 << 11;
    private const ulong PrivilegedExecuteNever = 1ul << 53;
    private const ulong UserExecuteNever = 1ul << 54;
    private const ulong AddressMask = 0x0000_FFFF_FFFF_F000;

    private readonly ulong _value;

    private PageTableEntry(ulong value)
    {
        _value = value;
    }

    public static PageTableEntry Empty => default;

    public ulong Value => _value;

    public bool IsValid => (_value & Valid) != 0;

    /// <summary>At levels 0 to 2: a further table and not a block.</summary>
    public bool IsTable => (_value & (Valid | TableOrPage)) == (Valid | TableOrPage);

    /// <summary>Of the page, block or table.</summary>
    public ulong Address => _value & AddressMask;

    public bool IsWritable => (_value & ReadOnly) == 0;

    public bool IsUser => (_value & User) != 0;

    /// <summary>By the program for user entries, else by the kernel.</summary>
    public bool IsExecutable => (_value & (IsUser ? UserExecuteNever : PrivilegedExecuteNever)) == 0;

    public CacheType Cache => (CacheType)((_value >> MemoryTypeShift) & 7);

    public static PageTableEntry Table(ulong physical) => new(physical | Valid | TableOrPage);

    /// <summary>A page of a program. The kernel can never execute it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static PageTableEntry UserPage(ulong physical, Protection protection, CacheType cache)
    {
        ulong value = physical | Valid | TableOrPage | User | Accessed | NotGlobal | PrivilegedExecuteNever | TypeBits(cache);
        value |= (protection & Protection.Write) == 0 ? ReadOnly : 0;
        value |= (protection & Protection.Execute) == 0 ? UserExecuteNever : 0;
        return new PageTableEntry(value);
    }

    /// <summary>A page of the kernel, the same in all address spaces. Programs can neither read nor execute it.</summary>
    public static PageTableEntry KernelPage(ulong physical, Protection protection, CacheType cache)
    {
        ulong value = physical | Valid | TableOrPage | Accessed | UserExecuteNever | TypeBits(cache);
        value |= (protection & Protection.Write) == 0 ? ReadOnly : 0;
        value |= (protection & Protection.Execute) == 0 ? PrivilegedExecuteNever : 0;
        return new PageTableEntry(value);
    }

    public PageTableEntry WithoutWrite() => new(_value | ReadOnly);

    private static ulong TypeBits(CacheType cache) =>
        ((ulong)cache << MemoryTypeShift) | InnerShareable;
}
