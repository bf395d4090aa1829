namespace System.Threading.Tasks;

/// <summary>Tasks that follow all or the first of several.</summary>
public partial class TaskFactory<TResult>
{
    public Task<TResult> ContinueWhenAll(
        Task[] tasks, Func<Task[], TResult> continuationFunction) =>
        TaskContinuations.All(tasks, continuationFunction, CancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll(
        Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskContinuations.All(tasks, continuationFunction, cancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll(
        Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskContinuations.All(tasks, continuationFunction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll(
        Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskContinuations.All(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    public Task<TResult> ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction) =>
        TaskContinuations.All(tasks, continuationFunction, CancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskContinuations.All(tasks, continuationFunction, cancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskContinuations.All(tasks, continuationFunction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskContinuations.All(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    public Task<TResult> ContinueWhenAny(
        Task[] tasks, Func<Task, TResult> continuationFunction) =>
        TaskContinuations.Any(tasks, continuationFunction, CancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny(
        Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskContinuations.Any(tasks, continuationFunction, cancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny(
        Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskContinuations.Any(tasks, continuationFunction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny(
        Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskContinuations.Any(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);

    public Task<TResult> ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction) =>
        TaskContinuations.Any(tasks, continuationFunction, CancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken) =>
        TaskContinuations.Any(tasks, continuationFunction, cancellationToken, ContinuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, TaskContinuationOptions continuationOptions) =>
        TaskContinuations.Any(tasks, continuationFunction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny<TAntecedentResult>(
        Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) =>
        TaskContinuations.Any(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);
}
