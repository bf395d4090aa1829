namespace System;

/// <summary>What <c>ldtoken</c> of a field gives.</summary>
public partial struct RuntimeFieldHandle
{
    private nint _value;

    public readonly nint Value => _value;
}
