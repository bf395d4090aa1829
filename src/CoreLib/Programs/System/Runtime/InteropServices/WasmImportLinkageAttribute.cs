namespace System.Runtime.InteropServices;

/// <summary>The native call is an import of a WebAssembly module.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class WasmImportLinkageAttribute : Attribute;
