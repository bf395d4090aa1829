namespace System.Runtime.CompilerServices;

/// <summary>Marks awaiters whose fields are the task and the options.</summary>
internal interface IConfiguredTaskAwaiter;
