using System.Reflection;

namespace System.Runtime.InteropServices;

/// <summary>Finds a shared library by the name that a program has for it, or gives 0.</summary>
public delegate nint DllImportResolver(string libraryName, Assembly assembly, DllImportSearchPath? searchPath);
