/**
 * Questions about everything and nothing, in our own words: how near they come to a corpus tells how near chance brings a
 * question that has nothing to do with it. Should a corpus speak of one of these subjects, the others outweigh it.
 */
export const foreignQuestions: readonly string[] = `
How do bees find their way back to the hive?
What is the boiling point of water on a mountain top?
Who painted the ceiling of the chapel?
When was the first telephone call made?
How many players are on a football team?
Why do leaves change colour in autumn?
What is the difference between a violin and a viola?
Which vitamins are found in carrots?
How is cheese made from milk?
Where do penguins live?
What causes an earthquake?
Who invented the printing press?
How long does it take to boil an egg?
Why is the sky blue?
What is the largest planet in the solar system?
How do vaccines protect the body?
When did people first land on the moon?
What language is spoken in Brazil?
How do you change a flat bicycle tyre?
Which instrument has eighty-eight keys?
What are the rules of chess for castling?
Why do cats purr?
How deep is the deepest lake in the world?
What did the ancient Egyptians use to write on?
Who wrote the play about two young lovers from rival families?
How does a refrigerator keep food cold?
What is photosynthesis?
When should tomatoes be planted in the garden?
How many bones are in the human hand?
What makes bread rise?
Which metal melts at the lowest temperature?
Why do we dream when we sleep?
How do airplanes stay in the air?
What is the chemical symbol for gold?
Who discovered penicillin?
How is the interest on a mortgage calculated?
What are the symptoms of a cold?
Where was the first modern Olympic game held?
How do computers store numbers in binary?
What is the plot of the novel about the white whale?
Why do onions make you cry?
How many strings does a guitar have?
What is the best way to remove a coffee stain?
When do swallows fly south?
How do glaciers shape a valley?
Which city hosted the world fair with the iron tower?
What is a black hole?
How are diamonds formed under the ground?
Why do some people have blue eyes?
What does a referee do in a basketball match?
How do you knit a scarf?
What is the speed of sound in air?
Who composed the ninth symphony?
How do whales breathe?
What ingredients are in a pancake batter?
Why does iron rust?
How many lines are in a sonnet?
What is the tallest building in the world?
When was the bicycle invented?
How do magnets work?
Which animals sleep through the winter?
What is the meaning of a red traffic light?
How is paper recycled?
Why does the moon have phases?
What are the primary colours?
How do spiders spin their webs?
Who was the first woman to win the prize for physics?
What is the capital of Australia?
How do you treat a sprained ankle?
Why are flamingos pink?
What is the distance of a marathon?
How does a microwave oven heat food?
Which dinosaur had three horns?
What is the recipe for tomato soup?
How do submarines dive and rise?
When is the best time to prune roses?
What is the currency of Japan?
How do tides depend on the moon?
Why do dogs wag their tails?
What is the function of the liver?
`
  .trim()
  .split('\n');
