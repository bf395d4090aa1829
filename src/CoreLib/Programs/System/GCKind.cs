namespace System;

/// <summary>Kinds of collections to look at. All of ours are full blocking ones.</summary>
public enum GCKind
{
    Any = 0,
    Ephemeral = 1,
    FullBlocking = 2,
    Background = 3,
}
