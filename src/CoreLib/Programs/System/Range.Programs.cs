namespace System;

public readonly partial struct Range
{
    public override string ToString() => $"{Start.ToString()}..{End.ToString()}";
}
