namespace System.Runtime.CompilerServices;

/// <summary>Marks awaiters whose only field is the task; see <see cref="AsyncMethodBuilderCore"/>.</summary>
internal interface ITaskAwaiter;
