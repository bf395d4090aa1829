namespace ViperOS.Kernel.Boot;

/// <summary>Where a property's value lies in the structure block. An absent property has offset zero, which no value has.</summary>
public readonly struct DeviceTreeValue(int offset, int length)
{
    public int Offset { get; } = offset;

    public int Length { get; } = length;

    public bool IsPresent => Offset != 0;
}
