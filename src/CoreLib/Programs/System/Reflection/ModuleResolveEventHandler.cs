namespace System.Reflection;

/// <summary>Finds a module that an assembly lacks.</summary>
public delegate Module ModuleResolveEventHandler(object sender, ResolveEventArgs e);
