using ViperOS.Pci;

namespace ViperOS.Tests.UserSpace.Pci;

/// <summary>A bus with functions that the test describes by their registers. Address registers keep only the bits that their size leaves.</summary>
internal sealed class SimulatedBus : IConfigurationSpace
{
    private readonly Dictionary<uint, uint[]> _functions = [];
    private readonly Dictionary<(uint Requester, uint Offset), uint> _writable = [];

    public uint[] Add(byte device, byte function, ushort vendor, ushort identity)
    {
        uint[] registers = new uint[1024];
        registers[0] = vendor | ((uint)identity << 16);
        _functions.Add(new PciAddress(0, device, function).Requester, registers);
        return registers;
    }

    /// <summary>An address register: its kind in the low bits, and the size of what it stands for.</summary>
    public void AddRange(byte device, uint index, uint kind, ulong size)
    {
        uint requester = new PciAddress(0, device, 0).Requester;
        uint offset = 0x10 + (4 * index);
        _functions[requester][offset / 4] = kind;
        ulong mask = ~(size - 1);
        _writable[(requester, offset)] = (uint)mask & ~0xFu;
        if ((kind & 6) == 4)
        {
            _writable[(requester, offset + 4)] = (uint)(mask >> 32);
        }
    }

    /// <summary>Puts a capability's registers behind those of the header.</summary>
    public void AddCapability(uint[] function, uint offset, params uint[] registers)
    {
        function[1] |= 1 << 20;
        registers.CopyTo(function, (int)(offset / 4));
    }

    public uint Read(PciAddress function, uint offset)
    {
        Assert.True(offset < 4096 && offset % 4 == 0);
        return _functions.TryGetValue(function.Requester, out uint[]? registers) ? registers[offset / 4] : uint.MaxValue;
    }

    public void Write(PciAddress function, uint offset, uint value)
    {
        uint[] registers = _functions[function.Requester];
        bool isRange = offset is >= 0x10 and < 0x28;
        uint mask = isRange ? _writable.GetValueOrDefault((function.Requester, offset)) : offset == 4 ? 0xFFFFu : uint.MaxValue;
        registers[offset / 4] = (registers[offset / 4] & ~mask) | (value & mask);
    }
}
