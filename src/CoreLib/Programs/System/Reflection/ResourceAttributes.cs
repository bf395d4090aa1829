using System;

namespace System.Reflection;

/// <summary>Who sees a resource.</summary>
[Flags]
public enum ResourceAttributes
{
    Public = 1,
    Private = 2,
}
