namespace System;

public readonly partial struct Index
{
    public override string ToString() => IsFromEnd ? $"^{(uint)Value}" : ((uint)Value).ToString();
}
