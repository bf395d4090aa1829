namespace System;

public readonly ref partial struct Span<T>
{
    public T[] ToArray() => ((ReadOnlySpan<T>)this).ToArray();

    public override string ToString() => ((ReadOnlySpan<T>)this).ToString();
}
