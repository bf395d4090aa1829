using System.Reflection;

namespace System;

/// <summary>Finds what could not be found.</summary>
public delegate Assembly? ResolveEventHandler(object? sender, ResolveEventArgs args);
