namespace System.Threading.Tasks;

/// <summary>The function of a continuation whose antecedent's type of result only the caller of ContinueWith knew.</summary>
internal abstract class ContinuationFunction<TResult>
{
    public abstract TResult Invoke(Task antecedent);
}
