namespace System;

/// <summary>The result of methods that give none.</summary>
public struct Void
{
}
