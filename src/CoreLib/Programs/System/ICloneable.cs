namespace System;

/// <summary>Something that can be copied.</summary>
public interface ICloneable
{
    object Clone();
}
