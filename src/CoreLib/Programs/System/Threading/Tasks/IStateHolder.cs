namespace System.Threading.Tasks;

/// <summary>Stands in for a task's state object and knows the one that the program gave.</summary>
internal interface IStateHolder
{
    object? State { get; }
}
