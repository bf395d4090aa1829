using System;

namespace ViperOS.Kernel.Boot;

/// <summary>The properties of an open node that <see cref="DeviceTreeReader"/> judges by.</summary>
internal struct DeviceTreeNode
{
    /// <summary>Devicetree Specification 0.4 §2.3.5: the defaults for a node's children.</summary>
    private const int DefaultAddressCells = 2;
    private const int DefaultSizeCells = 1;

    public bool IsChosen;
    public bool IsReservedMemory;
    public int AddressCells;
    public int SizeCells;
    public DeviceTreeValue Compatible;
    public DeviceTreeValue DeviceType;
    public DeviceTreeValue Interrupts;
    public DeviceTreeValue Method;
    public DeviceTreeValue Ranges;
    public DeviceTreeValue RedistributorStride;
    public DeviceTreeValue Registers;
    public DeviceTreeValue Status;

    public void Begin(ReadOnlySpan<byte> name, int depth)
    {
        this = default;
        AddressCells = DefaultAddressCells;
        SizeCells = DefaultSizeCells;
        IsChosen = depth == 2 && name.SequenceEqual("chosen"u8);
        IsReservedMemory = depth == 2 && name.SequenceEqual("reserved-memory"u8);
    }

    public void SetProperty(in DeviceTreeCursor cursor)
    {
        ReadOnlySpan<byte> name = cursor.Name;
        DeviceTreeValue place = cursor.ValuePlace;

        // By length first: most properties are none of these.
        switch (name.Length)
        {
            case 3 when name.SequenceEqual("reg"u8):
                Registers = place;
                break;
            case 6 when name.SequenceEqual("ranges"u8):
                Ranges = place;
                break;
            case 6 when name.SequenceEqual("method"u8):
                Method = place;
                break;
            case 6 when name.SequenceEqual("status"u8):
                Status = place;
                break;
            case 10 when name.SequenceEqual("compatible"u8):
                Compatible = place;
                break;
            case 10 when name.SequenceEqual("interrupts"u8):
                Interrupts = place;
                break;
            case 11 when name.SequenceEqual("device_type"u8):
                DeviceType = place;
                break;
            case 11 when name.SequenceEqual("#size-cells"u8):
                SizeCells = CellCount(cursor, SizeCells);
                break;
            case 14 when name.SequenceEqual("#address-cells"u8):
                AddressCells = CellCount(cursor, AddressCells);
                break;
            case 20 when name.SequenceEqual("redistributor-stride"u8):
                RedistributorStride = place;
                break;
        }
    }

    /// <summary>Counts that no bus has are taken as the default: then sizes do not fit and the node is passed over.</summary>
    private static int CellCount(in DeviceTreeCursor cursor, int otherwise)
    {
        ulong count = DeviceTreeCursor.ReadNumber(cursor.Value);
        return cursor.Value.Length == 4 && count <= 4 ? (int)count : otherwise;
    }
}
