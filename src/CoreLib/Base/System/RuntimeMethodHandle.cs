namespace System;

/// <summary>What <c>ldtoken</c> of a method gives.</summary>
public partial struct RuntimeMethodHandle
{
    private nint _value;

    public readonly nint Value => _value;
}
