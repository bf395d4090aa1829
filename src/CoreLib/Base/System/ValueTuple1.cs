namespace System;

/// <summary>One value as a tuple.</summary>
public partial struct ValueTuple<T1>
{
    public T1 Item1;

    public ValueTuple(T1 item1)
    {
        Item1 = item1;
    }
}
