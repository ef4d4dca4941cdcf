namespace NewsArchive.Web.Tests;

internal static class Answers
{
    /// <summary>The answer's text, whatever its status.</summary>
    public static async Task<string> GetStringAsyncAlways(this HttpClient client, string address)
    {
        using var answer = await client.GetAsync(address);
        return await answer.Content.ReadAsStringAsync();
    }
}
