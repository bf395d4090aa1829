namespace ViperOS.DeviceTree;

public readonly ref partial struct FlattenedDeviceTree
{
    /// <summary>
    /// A property of the first node that is compatible with the name and not disabled. False if there is no such node, or it has none of that name.
    /// </summary>
    public bool TryFindProperty(ReadOnlySpan<byte> compatible, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value) =>
        TryFindProperty(compatible, 0, name, out value);

    /// <summary>A property of the node that others refer to by a number (phandle).</summary>
    public bool TryFindProperty(uint handle, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value) =>
        TryFindProperty(default, handle, name, out value);

    /// <summary>The bridge to PCI devices, whose configuration lies in memory (ECAM).</summary>
    public bool TryFindPciHost(out PciHost host)
    {
        host = default;
        if (!TryFindDevice(PciHost.Compatible, out Device configuration) || !TryFindProperty(PciHost.Compatible, "ranges"u8, out ReadOnlySpan<byte> ranges))
        {
            return false;
        }

        TryFindProperty(PciHost.Compatible, "interrupt-map"u8, out ReadOnlySpan<byte> interrupts);
        TryFindProperty(PciHost.Compatible, "interrupt-map-mask"u8, out ReadOnlySpan<byte> mask);
        host = new PciHost(this, configuration, ranges, interrupts, mask);
        return true;
    }

    private bool TryFindProperty(ReadOnlySpan<byte> compatible, uint handle, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        int position = 0;
        int node = -1;
        while (TryReadToken(ref position, out uint token))
        {
            switch (token)
            {
                case BeginNode when TrySkipName(ref position):
                    node = position;
                    break;
                case Property when node >= 0 && TryReadProperty(ref position, out ReadOnlySpan<byte> key, out ReadOnlySpan<byte> text):
                    bool isMeant = compatible.IsEmpty
                        ? key.SequenceEqual("phandle"u8) && text.Length == sizeof(uint) && Read(text, 0) == handle
                        : key.SequenceEqual("compatible"u8) && ContainsString(text, compatible);
                    if (isMeant && !IsDisabled(node))
                    {
                        return TryReadProperty(node, name, out value);
                    }

                    break;
                case EndNode or Nop:
                    break;
                default:
                    value = default;
                    return false;
            }
        }

        value = default;
        return false;
    }

    private bool IsDisabled(int node) =>
        TryReadProperty(node, "status"u8, out ReadOnlySpan<byte> status) && !ContainsString(status, "okay"u8) && !ContainsString(status, "ok"u8);

    /// <summary>Of a node whose properties begin there; they come before the nodes below it.</summary>
    private bool TryReadProperty(int node, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        int position = node;
        while (TryReadToken(ref position, out uint token) && token is Property or Nop)
        {
            if (token == Property)
            {
                if (!TryReadProperty(ref position, out ReadOnlySpan<byte> key, out value))
                {
                    return false;
                }

                if (key.SequenceEqual(name))
                {
                    return true;
                }
            }
        }

        value = default;
        return false;
    }
}
