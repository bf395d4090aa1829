namespace Internal.Runtime;

/// <summary>One implemented interface method.</summary>
internal struct DispatchMapEntry
{
    public ushort InterfaceIndex;
    public ushort InterfaceSlot;
    public ushort ImplementationSlot;
}
