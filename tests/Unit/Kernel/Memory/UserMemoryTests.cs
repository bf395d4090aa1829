using System.Text;
using ViperOS.Contracts;
using ViperOS.Kernel;
using ViperOS.Kernel.Memory;

namespace ViperOS.Tests.Kernel.Memory;

public sealed unsafe class UserMemoryTests : IDisposable
{
    private readonly AddressSpace _space;
    private readonly ulong _address;

    public UserMemoryTests()
    {
        HostMachine.Reset();
        _space = AddressSpace.Create(null)!;
        UserCopy.Space = _space;
        _address = (ulong)_space.MapAnonymous(0, 2 * 4096, Protection.Read | Protection.Write, MapFlags.None);
    }

    public void Dispose()
    {
        UserCopy.Space = null;
        _space.Release();
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData((1ul << 48) - 1, 1, true)]
    [InlineData((1ul << 48) - 1, 2, false)]
    [InlineData(1ul << 48, 0, true)]
    [InlineData(1ul << 48, 1, false)]
    [InlineData((1ul << 48) + 1, 0, false)]
    [InlineData(0xFFFF_0000_0000_0000, 1, false)]
    [InlineData(0xFFFF_0000_0000_0000, 0, false)]
    [InlineData(0xFFFF_FFFF_FFFF_FFFF, 1, false)]
    [InlineData(0xFFFF_FFFF_FFFF_F000, 0x2000, false)]
    [InlineData(0x1000, ulong.MaxValue, false)]
    [InlineData(0x1000, 0xFFFF_FFFF_FFFF_F000, false)]
    [InlineData(0, 1ul << 48, true)]
    public void Only_the_user_half_is_a_user_range(ulong address, ulong length, bool expected) =>
        Assert.Equal(expected, UserMemory.IsUserRange(address, length));

    [Fact]
    public void Kernel_addresses_are_refused_by_every_function()
    {
        const ulong Kernel = 0xFFFF_0000_4000_0000;
        byte buffer = 0;
        Assert.False(UserMemory.TryCopyFromUser(&buffer, Kernel, 1));
        Assert.False(UserMemory.TryCopyToUser(Kernel, &buffer, 1));
        Assert.False(UserMemory.TryZero(Kernel, 1));
        Assert.False(UserMemory.TryLoad(Kernel, out uint _));
        Assert.False(UserMemory.TryLoad(Kernel, out ulong _));
        Assert.False(UserMemory.TryStore(Kernel, 0u));
        Assert.False(UserMemory.TryStore(Kernel, 0ul));
        Assert.False(UserMemory.TryCompareExchange(Kernel, 0u, 0u, out _));
        Assert.False(UserMemory.TryCompareExchange(Kernel, 0ul, 0ul, out _));
        Assert.Equal(Error.EFAULT, UserMemory.TryReadString(Kernel, &buffer, 1));
    }

    [Fact]
    public void Atomic_access_wants_alignment()
    {
        Assert.True(UserMemory.TryStore(_address + 4, 5u));
        Assert.True(UserMemory.TryLoad(_address + 4, out uint value));
        Assert.Equal(5u, value);
        Assert.False(UserMemory.TryLoad(_address + 2, out value));
        Assert.False(UserMemory.TryStore(_address + 4, 5ul));
        Assert.True(UserMemory.TryCompareExchange(_address + 4, 5u, 6u, out uint previous));
        Assert.Equal(5u, previous);
        Assert.True(UserMemory.TryCompareExchange(_address + 4, 5u, 7u, out previous));
        Assert.Equal(6u, previous);
    }

    [Fact]
    public void Strings_end_at_the_zero_byte_the_capacity_or_a_fault()
    {
        byte[] text = Encoding.UTF8.GetBytes("SYS:docs\0rest");
        ulong place = _address + (2 * 4096) - 9;
        fixed (byte* bytes = text)
        {
            Assert.True(UserMemory.TryCopyToUser(place, bytes, 9));
        }

        byte* buffer = stackalloc byte[64];
        Assert.Equal(8, UserMemory.TryReadString(place, buffer, 64));
        Assert.Equal("SYS:docs", Encoding.UTF8.GetString(buffer, 8));
        Assert.Equal(8, UserMemory.TryReadString(place, buffer, 9));
        Assert.Equal(Error.ENAMETOOLONG, UserMemory.TryReadString(place, buffer, 8));
        Assert.True(UserMemory.TryWrite(place + 8, (byte)'x'));
        Assert.Equal(Error.EFAULT, UserMemory.TryReadString(place, buffer, 64));
        Assert.Equal(Error.EFAULT, UserMemory.TryReadString(0, buffer, 64));
        Assert.Equal(Error.EFAULT, UserMemory.TryReadString((1ul << 48) - 1, buffer, 64));
    }
}
